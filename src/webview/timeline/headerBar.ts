import { formatCount, formatValue } from '../../core/format/count';
import { formatDuration } from '../../core/format/duration';
import { shortId } from '../../core/format/id';
import { element, icon, iconButton } from './elements';
import { lowerBound } from '../../core/trace/forest';
import type { TimelineModel } from './model';
import { stateIcons } from './palette';
import { sectionTitle } from './lineWords';
import type { Words } from './words';

export interface HeaderActions {
  readonly choose: () => void;
  readonly showAttempt: (attemptId: string | null) => void;
  readonly find: (query: string) => void;
  readonly findNext: (direction: 1 | -1) => void;
  readonly leaveFind: () => void;
  readonly error: (direction: 1 | -1) => void;
  readonly fit: () => void;
  readonly menu: (anchor: HTMLElement) => void;
}

/** What is shown, how it went, and the ways to find one's way in it. Built once, then only filled. */
export class HeaderBar {
  readonly element: HTMLElement;
  readonly find: HTMLInputElement;
  readonly #subject: HTMLButtonElement;
  readonly #attempt: HTMLSelectElement;
  readonly #facts = element('span', { class: 'facts' });
  readonly #found = element('span', { class: 'found', attributes: { role: 'status' } });
  readonly #errors = element('span', { class: 'error-count' });
  readonly #errorBox: HTMLElement;

  constructor(
    private readonly words: Words,
    private readonly actions: HeaderActions,
  ) {
    const { say } = { say: words.say.bind(words) };
    const choose = say('timeline.chooseRollout');
    this.#subject = element('button', {
      class: 'subject',
      title: choose,
      attributes: { type: 'button' },
      onClick: actions.choose,
    });
    this.#attempt = element('select', { class: 'attempt', attributes: { 'aria-label': say('timeline.attempt') } });
    this.#attempt.addEventListener('change', () => actions.showAttempt(this.#attempt.value || null));
    this.find = element('input', {
      attributes: { type: 'search', placeholder: say('timeline.find'), 'aria-label': say('timeline.find') },
    });
    this.find.addEventListener('input', () => actions.find(this.find.value));
    this.find.addEventListener('keydown', event => this.#onFindKey(event));
    this.#errorBox = element(
      'span',
      { class: 'errors' },
      ...[icon('warning'), this.#errors],
      iconButton('chevron-up', say('timeline.previousError'), () => actions.error(-1)),
      iconButton('chevron-down', say('timeline.nextError'), () => actions.error(1)),
    );
    this.element = element(
      'header',
      { class: 'bar' },
      ...[this.#subject, this.#attempt, this.#facts, element('span', { class: 'space' })],
      ...[element('span', { class: 'find' }, icon('search'), this.find, this.#found), this.#errorBox],
      iconButton('screen-full', say('timeline.fit'), actions.fit),
      iconButton('ellipsis', say('timeline.more'), event => actions.menu(event.currentTarget as HTMLElement)),
    );
  }

  update(model: TimelineModel): void {
    const { header } = model;
    const title = this.words.say(`timeline.title.${header.kind}`, { id: shortId(header.id, 6) });
    this.#subject.replaceChildren(title, icon('chevron-down'));
    this.#subject.title = `${header.id}\n${this.words.say('timeline.chooseRollout')}`;
    this.#fillAttempts(model);
    this.#facts.replaceChildren(...this.#factsOf(model));
    const count = model.forest.errors.length;
    this.#errors.textContent = formatCount(count);
    this.#errorBox.hidden = count === 0;
    this.#errorBox.title = this.words.say('timeline.errors', { count });
  }

  showFound({ query, found, at }: { query: string; found: readonly number[]; at: number }): void {
    const count = found.length;
    const text =
      count === 0 ? this.words.say('timeline.findNone') : this.words.say('timeline.findCount', { at: at + 1, count });
    this.#found.textContent = query.trim() === '' ? '' : text;
  }

  #fillAttempts(model: TimelineModel): void {
    const attempts = model.sections.filter(it => it.attemptId !== null);
    this.#attempt.hidden = attempts.length < 2;
    const wanted = [
      { value: '', text: this.words.say('timeline.allAttempts', { count: attempts.length }) },
      ...attempts.map(it => {
        const state = it.status ? ` · ${this.words.say(`timeline.state.${it.status}`)}` : '';
        return { value: it.attemptId ?? '', text: `${sectionTitle(it, this.words)}${state}` };
      }),
    ];
    const now = [...this.#attempt.options].map(it => `${it.value}|${it.text}`).join('\n');
    // An open list would close under the user's hand if it were filled anew with the same.
    if (now !== wanted.map(it => `${it.value}|${it.text}`).join('\n')) {
      const options = wanted.map(it => element('option', { text: it.text, attributes: { value: it.value } }));
      this.#attempt.replaceChildren(...options);
    }
    this.#attempt.value = model.attempt ?? '';
  }

  #factsOf(model: TimelineModel): readonly HTMLElement[] {
    const { header } = model;
    const ran = model.ran();
    const parts: HTMLElement[] = [];
    if (header.status) {
      const mark = icon(stateIcons[header.status] ?? 'question', `state-${header.status}`);
      parts.push(element('span', { class: 'state' }, mark, this.words.say(`timeline.state.${header.status}`)));
    }
    const add = (text: string, title?: string) => parts.push(element('span', { text, ...(title ? { title } : {}) }));
    if (header.mode) add(header.mode);
    if (ran) add(formatDuration((ran.to - ran.from) / 1000), this.words.say(measureOf(model)));
    if (header.reward !== null) add(this.words.say('timeline.reward', { value: formatValue(header.reward) }));
    if (header.rescuedSpans > 0) {
      const count = header.rescuedSpans;
      add(this.words.say('timeline.rescued', { count }), this.words.say('timeline.rescuedTip', { count }));
    }
    if (!header.loaded) add(this.words.say('timeline.loading', { count: formatCount(model.table.length) }));
    else if (header.live) parts.push(element('span', { class: 'live', text: this.words.say('timeline.live') }));
    return parts;
  }

  #onFindKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.actions.findNext(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.actions.leaveFind();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** What the duration in the header is. */
function measureOf({ header, attempt }: TimelineModel): 'timeline.ran' | 'timeline.ranOne' | 'timeline.ranTrace' {
  if (header.kind === 'trace') return 'timeline.ranTrace';
  return attempt === null ? 'timeline.ran' : 'timeline.ranOne';
}

/** Of what a search found, the index of the first at or after a position in the order of the screen; 0 past the last. */
export function indexFrom(model: TimelineModel, found: readonly number[], row: number): number {
  const positions = Int32Array.from(found, it => model.forest.position[it] ?? 0);
  const index = row < 0 ? 0 : lowerBound(positions, model.forest.position[row] ?? 0);
  return index < found.length ? index : 0;
}
