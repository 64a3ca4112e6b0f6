import type { SpanClass } from '../../core/trace/spanClass';

/** Colours of the theme, read from the page; the canvas cannot use CSS variables itself. */
export interface Palette {
  readonly foreground: string;
  readonly dim: string;
  readonly background: string;
  readonly line: string;
  readonly error: string;
  readonly focus: string;
  readonly hover: string;
  readonly selection: string;
  readonly classes: Readonly<Record<SpanClass, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly font: string;
  /** Outlines instead of tints: a high contrast theme, or colours forced by the system. */
  readonly contrast: boolean;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const forced = matchMedia('(forced-colors: active)').matches;
  const contrast = forced || /vscode-high-contrast/.test(document.body.className);
  const pick = (system: string, ...names: readonly string[]) => {
    if (forced) return system;
    for (const name of names) {
      const value = style.getPropertyValue(`--vscode-${name}`).trim();
      if (value !== '') return value;
    }
    return system;
  };
  const foreground = pick('CanvasText', 'editor-foreground', 'foreground');
  const chart = (name: string) => pick('CanvasText', `charts-${name}`, 'foreground');
  const error = pick('CanvasText', 'editorError-foreground', 'charts-red', 'errorForeground');
  const classes: Record<SpanClass, string> = {
    internal: pick('CanvasText', 'descriptionForeground', 'charts-lines'),
    agent: chart('purple'),
    model: chart('blue'),
    tool: chart('green'),
    http: chart('orange'),
    database: chart('yellow'),
    reward: chart('yellow'),
    message: foreground,
    exception: error,
    object: pick('CanvasText', 'descriptionForeground', 'foreground'),
    annotation: pick('CanvasText', 'descriptionForeground', 'foreground'),
    queue: chart('orange'),
    debugLaunch: chart('green'),
    debugStop: chart('orange'),
    debugExit: foreground,
    debugNote: pick('CanvasText', 'descriptionForeground', 'foreground'),
  };
  const states = {
    preparing: chart('yellow'),
    running: chart('blue'),
    succeeded: pick('CanvasText', 'testing-iconPassed', 'charts-green'),
    failed: pick('CanvasText', 'testing-iconFailed', 'charts-red'),
    unresponsive: chart('orange'),
    timeout: chart('orange'),
  };
  return {
    ...{ foreground, error, classes, states, contrast },
    dim: pick('CanvasText', 'descriptionForeground', 'foreground'),
    background: pick('Canvas', 'editor-background'),
    line: pick(
      'CanvasText',
      contrast ? 'contrastBorder' : 'editorIndentGuide-background1',
      'widget-border',
      'panel-border',
    ),
    focus: pick('Highlight', 'focusBorder'),
    // High contrast themes outline instead, and name no colours for these.
    hover: forced ? 'Canvas' : pick('transparent', 'list-hoverBackground'),
    selection: forced ? 'Canvas' : pick('transparent', 'list-inactiveSelectionBackground'),
    font: style.getPropertyValue('--vscode-font-family').trim() || 'sans-serif',
  };
}

/** Calls back when the theme or the system's colours change. */
export function watchPalette(onDidChange: () => void): void {
  const observer = new MutationObserver(onDidChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  matchMedia('(forced-colors: active)').addEventListener('change', onDidChange);
}

export const classIcons: Readonly<Record<SpanClass, string>> = {
  internal: 'symbol-method',
  agent: 'robot',
  model: 'sparkle',
  tool: 'tools',
  http: 'globe',
  database: 'database',
  reward: 'star-full',
  message: 'comment',
  exception: 'error',
  object: 'symbol-object',
  annotation: 'tag',
  queue: 'list-ordered',
  debugLaunch: 'debug-start',
  debugStop: 'debug-pause',
  debugExit: 'debug-stop',
  debugNote: 'debug-console',
};

export const stateIcons: Readonly<Record<string, string>> = {
  preparing: 'watch',
  queuing: 'watch',
  requeuing: 'watch',
  running: 'sync',
  succeeded: 'pass',
  failed: 'error',
  cancelled: 'circle-slash',
  unresponsive: 'question',
  timeout: 'warning',
};
