/** What a key does. Pure, so that the list of keys and the keys themselves are tested together. */
export type Action =
  | 'zoom in'
  | 'zoom out'
  | 'pan left'
  | 'pan right'
  | 'up'
  | 'down'
  | 'page up'
  | 'page down'
  | 'first'
  | 'last'
  | 'fold'
  | 'unfold'
  | 'toggle fold'
  | 'fit'
  | 'zoom to selection'
  | 'previous error'
  | 'next error'
  | 'find'
  | 'details'
  | 'source'
  | 'back'
  | 'help';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Null for keys that are not ours: chords belong to the editor. */
export function actionOf(pressed: Pressed): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.shiftKey) {
    const shifted = withShift[pressed.key];
    if (shifted) return shifted;
  }
  // Caps Lock or Shift must not take the letters away.
  return actions[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null;
}

const withShift: Readonly<Record<string, Action>> = {
  ArrowLeft: 'pan left',
  ArrowRight: 'pan right',
  ArrowUp: 'zoom in',
  ArrowDown: 'zoom out',
};

const actions: Readonly<Record<string, Action>> = {
  w: 'zoom in',
  s: 'zoom out',
  a: 'pan left',
  d: 'pan right',
  '+': 'zoom in',
  '=': 'zoom in',
  '-': 'zoom out',
  _: 'zoom out',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'fold',
  ArrowRight: 'unfold',
  ' ': 'toggle fold',
  PageUp: 'page up',
  PageDown: 'page down',
  Home: 'first',
  End: 'last',
  f: 'fit',
  z: 'zoom to selection',
  '[': 'previous error',
  ']': 'next error',
  '/': 'find',
  Enter: 'details',
  o: 'source',
  Escape: 'back',
  '?': 'help',
};

/** The list that `?` shows: what to press, and the sentence that tells what it does. */
export const keyList = [
  { keys: ['W', 'S', '+', '-', 'Shift ↑ ↓'], text: 'timeline.key.zoom' },
  { keys: ['A', 'D', 'Shift ← →'], text: 'timeline.key.pan' },
  { keys: ['Ctrl'], wheel: true, text: 'timeline.key.wheel' },
  { keys: ['↑', '↓', 'PgUp', 'PgDn'], text: 'timeline.key.select' },
  { keys: ['←', '→', 'Space'], text: 'timeline.key.fold' },
  { keys: ['Home', 'End'], text: 'timeline.key.ends' },
  { keys: ['F'], text: 'timeline.key.fit' },
  { keys: ['Z'], text: 'timeline.key.zoomTo' },
  { keys: ['[', ']'], text: 'timeline.key.errors' },
  { keys: ['/'], text: 'timeline.key.find' },
  { keys: ['Enter'], text: 'timeline.key.details' },
  { keys: ['O'], text: 'timeline.key.source' },
  { keys: ['Esc'], text: 'timeline.key.back' },
  { keys: ['?'], text: 'timeline.key.help' },
] as const;
