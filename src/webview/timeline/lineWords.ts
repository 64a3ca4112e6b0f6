import { formatDuration } from '../../core/format/duration';
import { errorsOfLine } from '../../core/trace/rows';
import { endOf } from '../../core/trace/selfTime';
import { isOfDebugger, spanClasses, type SpanClass } from '../../core/trace/spanClass';
import { flags } from '../../core/trace/spanTable';
import type { TimelineSection } from '../../protocol/timeline';
import type { TimelineModel } from './model';
import { classIcons, stateIcons } from './palette';
import type { Words } from './words';

/** What a line says: in the column of names, to a screen reader, and under the pointer. */
export interface LineWords {
  readonly icon: string;
  readonly name: string;
  readonly hint: string;
  readonly failed: boolean;
  /** All of it, for a screen reader. */
  readonly spoken: string;
}

export function lineWords(model: TimelineModel, line: number, words: Words): LineWords {
  const item = model.itemAt(line);
  const errors = errorsOfLine(model.rows, line, model.table, model.forest, model.folds).length;
  if (item?.kind === 'section') return sectionWords(model.sectionAt(item.at), errors, words);
  const row = item?.at ?? 0;
  const name = spanName(model, row, words);
  const spanClass = classAt(model, row);
  if (item?.kind === 'group') {
    const count = model.rows.count[line] ?? 1;
    const inside = errors > 0 ? words.say('timeline.failedInside', { count: errors }) : '';
    if (isOfDebugger(model.table.spanClass[row])) return debuggerWords(count, errors, inside, words);
    const spoken = [words.className(spanClass), words.say('timeline.group', { name, count }), inside];
    return { icon: 'layers', name, hint: `×${count}`, failed: errors > 0, spoken: joined(spoken) };
  }
  const own = ((model.table.flags[row] ?? 0) & flags.error) !== 0;
  const below = errors - (own ? 1 : 0);
  const hint =
    (model.table.strings[model.table.hint[row] ?? 0] ?? '') || placeWords(model.table.flags[row] ?? 0, words);
  const spoken = [
    ...[words.className(spanClass), name, own ? words.say('timeline.failed') : '', hint, durationOf(model, row, words)],
    below > 0 && model.isFolded(line) ? words.say('timeline.failedInside', { count: below }) : '',
  ];
  return { icon: classIcons[spanClass], name, hint, failed: own || errors > 0, spoken: joined(spoken) };
}

function debuggerWords(count: number, errors: number, inside: string, words: Words): LineWords {
  const name = words.say('timeline.debugger');
  const spoken = joined([words.say('timeline.group', { name, count }), inside]);
  return { icon: 'debug-alt', name, hint: `×${count}`, failed: errors > 0, spoken };
}

export function spanName(model: TimelineModel, row: number, words: Words): string {
  return model.table.strings[model.table.label[row] ?? 0] || words.className(classAt(model, row));
}

export function classAt(model: Pick<TimelineModel, 'table'>, row: number): SpanClass {
  return spanClasses[model.table.spanClass[row] ?? 0] ?? 'internal';
}

export function durationOf(model: TimelineModel, row: number, words: Words): string {
  const { table } = model;
  const start = table.start[row] ?? NaN;
  const open = Number.isNaN(table.end[row] ?? NaN);
  const text = formatDuration((endOf(table, row, model.nowUs) - start) / 1000);
  return open ? (Number.isNaN(start) ? words.say('timeline.open') : `${text}, ${words.say('timeline.open')}`) : text;
}

function placeWords(bits: number, words: Words): string {
  if (bits & flags.orphan) return words.say('timeline.orphan');
  return bits & flags.cycle ? words.say('timeline.cycle') : '';
}

export function sectionTitle(section: TimelineSection | undefined, words: Words): string {
  if (!section || section.attemptId === null) return words.say('timeline.noAttempt');
  return section.sequenceId === null
    ? section.attemptId
    : words.say('timeline.attemptNumber', { number: section.sequenceId });
}

function sectionWords(section: TimelineSection | undefined, errors: number, words: Words): LineWords {
  const name = sectionTitle(section, words);
  const state = section?.status ? words.say(`timeline.state.${section.status}`) : '';
  const hint = joined([state, lastedText(section), section?.workerId ?? ''], ' · ');
  const inside = errors > 0 ? words.say('timeline.failedInside', { count: errors }) : '';
  return {
    icon: stateIcons[section?.status ?? ''] ?? 'list-tree',
    ...{ name, hint, failed: section?.status === 'failed' || errors > 0, spoken: joined([name, hint, inside]) },
  };
}

function lastedText(section: TimelineSection | undefined): string {
  const { startUs = null, endUs = null } = section ?? {};
  return startUs === null || endUs === null ? '' : formatDuration((endUs - startUs) / 1000);
}

function joined(parts: readonly string[], by = ', '): string {
  return parts.filter(Boolean).join(by);
}
