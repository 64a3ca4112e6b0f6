import { formatDuration } from '../../core/format/duration';
import { shortId } from '../../core/format/id';
import type { SpanDetails } from '../../core/trace/spanDetails';
import { element, icon, iconButton } from './elements';
import { bestFrame, exceptionView, fileName, type FrameLink } from './exceptionView';
import { classIcons } from './palette';
import { countOf, tabContent, tabNames, type TabName } from './tabs';
import type { Words } from './words';

export interface DetailsActions {
  readonly openFrame: (id: string) => void;
  readonly breakHere: (id: string) => void;
  readonly explain: (code: string) => void;
  readonly openRaw: () => void;
  readonly copy: (text: string) => void;
  readonly close: () => void;
  readonly tabChosen: (tab: TabName) => void;
}

/** What one span carries. Facts the timeline knows already (self time) are passed in beside the details. */
export class DetailsPane {
  readonly element = element('section', { class: 'details', attributes: { tabindex: '-1' } });
  #details: SpanDetails | null = null;
  #selfTimeMs = NaN;
  #existing: ReadonlySet<string> = new Set();
  #tab: TabName = 'attributes';

  constructor(
    private readonly words: Words,
    private readonly actions: DetailsActions,
  ) {
    this.element.setAttribute('aria-label', words.say('timeline.details'));
    this.showNothing('timeline.selectHint');
  }

  set tab(name: string) {
    this.#tab = tabNames.find(it => it === name) ?? 'attributes';
  }

  showNothing(why: 'timeline.selectHint' | 'timeline.gone'): void {
    this.#details = null;
    const close = iconButton('close', this.words.say('timeline.close'), this.actions.close);
    this.element.replaceChildren(element('div', { class: 'details-head' }, element('span', { class: 'space' }), close));
    this.element.append(element('p', { class: 'hint', text: this.words.say(why) }));
  }

  show(details: SpanDetails, selfTimeMs: number): void {
    this.#details = details;
    this.#selfTimeMs = selfTimeMs;
    this.#existing = new Set();
    this.#draw();
    this.element.scrollTop = 0;
  }

  /** Frames whose file exists: known a moment after the details. */
  showFrames(existing: ReadonlySet<string>): void {
    this.#existing = existing;
    const { scrollTop } = this.element;
    this.#draw();
    this.element.scrollTop = scrollTop;
  }

  get source(): FrameLink | null {
    return this.#details ? bestFrame(this.#details.exceptions, this.#existing) : null;
  }

  #draw(): void {
    const details = this.#details;
    if (!details) return;
    const frames = { existing: this.#existing, open: this.actions.openFrame };
    this.element.replaceChildren(
      this.#head(details),
      this.#facts(details),
      ...details.exceptions.map((it, at) => exceptionView(it, at, frames, this.words)),
      this.#tabs(details),
    );
  }

  #head(details: SpanDetails): HTMLElement {
    const failed = details.status === 'ERROR' || details.exceptions.length > 0;
    const name = details.label || this.words.className(details.spanClass);
    const title = element(
      'h2',
      { title: details.name },
      icon(failed ? 'error' : classIcons[details.spanClass], failed ? 'is-failed' : ''),
      name,
    );
    const source = this.source;
    const label =
      source &&
      this.words.say('timeline.openFile', { file: fileName(source.frame.file), line: source.frame.line ?? 1 });
    const button = (text: string, onClick: () => void) =>
      element('button', { class: 'button', text, attributes: { type: 'button' }, onClick });
    const open =
      source && label
        ? [
            button(label, () => this.actions.openFrame(source.id)),
            ...(source.frame.line === null
              ? []
              : [button(this.words.say('timeline.breakHere'), () => this.actions.breakHere(source.id))]),
          ]
        : [];
    const { code } = details;
    const explain = code === null ? [] : [button(this.words.say('timeline.explain'), () => this.actions.explain(code))];
    return element(
      'div',
      { class: 'details-head' },
      title,
      ...explain,
      ...open,
      element('span', { class: 'space' }),
      iconButton('close', this.words.say('timeline.close'), this.actions.close),
    );
  }

  #facts(details: SpanDetails): HTMLElement {
    const say = this.words.say.bind(this.words);
    const status = [details.status === 'UNSET' ? '' : details.status, details.statusText].filter(Boolean).join(' · ');
    const facts: (readonly [string, string])[] = [
      [say('timeline.kind'), kindOf(details, this.words)],
      [say('timeline.start'), details.startMs === null ? '–' : exactTime(details.startMs)],
      [
        say('timeline.duration'),
        details.durationMs === null ? say('timeline.open') : formatDuration(Math.max(0, details.durationMs)),
      ],
      [say('timeline.selfTime'), formatDuration(this.#selfTimeMs)],
      [say('timeline.status'), status],
      [say('timeline.scope'), details.scope],
    ];
    const shown = facts.filter(([, value]) => value !== '').map(([key, value]) => fact(key, value));
    const ids = details.ids.map(({ what, id }) => {
      const copy = iconButton('copy', `${say('timeline.copy')} ${id}`, () => this.actions.copy(id));
      return fact(say(`timeline.id.${what}`), element('code', { text: shortId(id, 6), title: id }), copy);
    });
    return element('dl', { class: 'facts-list' }, ...shown, ...ids);
  }

  #tabs(details: SpanDetails): HTMLElement {
    const panel = element('div', { class: 'panel', attributes: { role: 'tabpanel', id: 'panel' } });
    const buttons = tabNames.map(name => {
      const count = countOf(details, name);
      const text = `${this.words.say(`timeline.tab.${name}`)}${count ? ` ${count}` : ''}`;
      const attributes = { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel' };
      return element('button', { class: 'tab', text, attributes, onClick: () => choose(name, true) });
    });
    const choose = (name: TabName, byHand: boolean) => {
      this.#tab = name;
      buttons.forEach((it, at) => {
        it.setAttribute('aria-selected', String(tabNames[at] === name));
        it.tabIndex = tabNames[at] === name ? 0 : -1;
      });
      panel.setAttribute('aria-labelledby', `tab-${name}`);
      panel.replaceChildren(tabContent(details, name, this.words, { openRaw: this.actions.openRaw }));
      if (byHand) this.actions.tabChosen(name);
    };
    const list = element('div', { class: 'tabs', attributes: { role: 'tablist' } }, ...buttons);
    list.addEventListener('keydown', event => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const next = (tabNames.indexOf(this.#tab) + step + tabNames.length) % tabNames.length;
      choose(tabNames[next] ?? 'attributes', true);
      buttons[next]?.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    choose(this.#tab, false);
    return element('div', { class: 'tab-box' }, list, panel);
  }
}

function fact(key: string, ...value: readonly (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', { text: key }), element('dd', {}, ...value));
}

/** Local time with milliseconds; the date too, because a page stays open over midnight. */
function exactTime(ms: number): string {
  const date = new Date(ms);
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

/** The kind, and the name as it was sent where that says more than the kind and the title do. */
function kindOf({ spanClass, name, label }: SpanDetails, words: Words): string {
  const kind = words.className(spanClass);
  return name === '' || name === label || name.toLowerCase() === kind.toLowerCase() ? kind : `${kind} · ${name}`;
}
