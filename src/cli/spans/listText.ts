import { formatCount } from '../../core/format/count';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { RolloutSummary } from '../../core/model/rollout';
import { rolloutIcons, toRolloutRow } from '../../core/rollouts/rolloutRow';
import type { RowOptions, RowTone } from '../../core/rollouts/row';
import { toTraceRow } from '../../core/rollouts/traceRow';
import { type Message, say, toText } from '../../core/text/say';
import { toVisibleLine } from '../../core/text/visible';
import { recordLine } from './recordLine';
import type { Page, Statistics, TraceSummary } from '../../node/sources/source';

export interface ListFacts {
  readonly url: string;
  readonly statistics: Statistics;
  readonly rollouts: Page<RolloutSummary>;
  readonly traces: Page<TraceSummary>;
  /** Of no rollout. */
  readonly debugRecords: readonly DebugRecord[];
}

const marks: Readonly<Record<RowTone, string>> = {
  waiting: '○',
  active: '▷',
  passed: '✓',
  failed: '✗',
  skipped: '–',
  plain: ' ',
};

/** Rollouts, newest first, with whole ids to be copied; then traces that belong to none. */
export function listText(facts: ListFacts, options: RowOptions): string {
  const { url, statistics, rollouts, traces, debugRecords } = facts;
  const words = (message: Message) => toText(message, options.language);
  const counts = { rollouts: formatCount(rollouts.total), spans: formatCount(statistics.spans) };
  const more = (shown: number, total: number) =>
    total > shown ? [`  ${words(say('cli.list.more', { count: formatCount(total - shown) }))}`] : [];
  return [
    words(say('cli.list.head', { url, ...counts })),
    ...(rollouts.items.length === 0 ? [`  ${words(say('cli.list.none'))}`] : []),
    ...rollouts.items.map(it => {
      const { description } = toRolloutRow(it, options);
      return `  ${marks[rolloutIcons[it.rollout.status].tone]} ${toVisibleLine(it.rollout.id)}  ${description}`;
    }),
    ...more(rollouts.items.length, rollouts.total),
    ...(traces.items.length === 0 ? [] : [words(say('cli.list.traces'))]),
    ...traces.items.map(it => {
      const { label, description, tone } = toTraceRow(it, options);
      return `  ${marks[tone]} ${toVisibleLine(it.traceId)}  ${label}  ${description}`;
    }),
    ...more(traces.items.length, traces.total),
    ...(debugRecords.length === 0 ? [] : [words(say('cli.list.debugger'))]),
    ...debugRecords.map(it => recordLine(it, options)),
  ].join('\n');
}
