import { formatDuration } from '../../core/format/duration';
import { selfTimeUs } from '../../core/trace/selfTime';
import { flags } from '../../core/trace/spanTable';
import { element } from './elements';
import { classAt, durationOf, lineWords, spanName } from './lineWords';
import type { Item, TimelineModel } from './model';
import type { Words } from './words';

/** What is under the pointer, in a few lines. */
export class Tooltip {
  readonly element = element('div', { class: 'tooltip', attributes: { role: 'tooltip' } });

  constructor(private readonly words: Words) {
    this.hide();
  }

  hide(): void {
    this.element.hidden = true;
  }

  show(model: TimelineModel, item: Item, x: number, y: number): void {
    this.element.replaceChildren(...this.#lines(model, item));
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const left = x + 14 + width > innerWidth ? Math.max(4, x - width - 10) : x + 14;
    const top = y + 18 + height > innerHeight ? Math.max(4, y - height - 10) : y + 18;
    this.element.style.transform = `translate(${left}px, ${top}px)`;
  }

  #lines(model: TimelineModel, item: Item): HTMLElement[] {
    if (item.kind !== 'span') {
      const said = lineWords(model, model.lineOf(item), this.words);
      return [element('strong', { text: said.name }), element('div', { text: said.hint })];
    }
    const { table } = model;
    const row = item.at;
    const hint = table.strings[table.hint[row] ?? 0] ?? '';
    const bits = table.flags[row] ?? 0;
    const start = table.start[row] ?? NaN;
    const facts = [
      [this.words.say('timeline.kind'), this.words.className(classAt(model, row))],
      [this.words.say('timeline.start'), Number.isNaN(start) ? '–' : signed(start / 1000)],
      [this.words.say('timeline.duration'), durationOf(model, row, this.words)],
      [this.words.say('timeline.selfTime'), formatDuration(selfTimeUs(table, model.forest, row, model.nowUs) / 1000)],
    ];
    const notes = [
      bits & flags.error ? this.words.say('timeline.failed') : '',
      bits & flags.orphan ? this.words.say('timeline.orphan') : '',
      bits & flags.cycle ? this.words.say('timeline.cycle') : '',
    ].filter(Boolean);
    return [
      element('strong', { text: spanName(model, row, this.words) }),
      ...(hint ? [element('div', { class: bits & flags.error ? 'is-failed' : 'hint', text: hint })] : []),
      element(
        'dl',
        {},
        ...facts.flatMap(([key, value]) => [element('dt', { text: key ?? '' }), element('dd', { text: value ?? '' })]),
      ),
      ...(notes.length > 0 ? [element('div', { text: notes.join(', ') })] : []),
    ];
  }
}

function signed(ms: number): string {
  return ms < 0 ? `-${formatDuration(-ms)}` : formatDuration(ms);
}
