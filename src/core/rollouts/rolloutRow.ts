import { formatCount, formatValue } from '../format/count';
import { formatDuration } from '../format/duration';
import { shortId } from '../format/id';
import { formatTime } from '../format/time';
import type { RolloutId } from '../model/ids';
import { type RolloutStatus, type RolloutSummary, terminalStatuses } from '../model/rollout';
import { type Message, say, toText } from '../text/say';
import { toVisibleLine } from '../text/visible';
import type { Row, RowOptions, RowTone } from './row';

/** Icon and tone of each status. */
export const rolloutIcons: Readonly<Record<RolloutStatus, { readonly icon: string; readonly tone: RowTone }>> = {
  queuing: { icon: 'watch', tone: 'waiting' },
  requeuing: { icon: 'history', tone: 'waiting' },
  preparing: { icon: 'loading', tone: 'active' },
  running: { icon: 'play-circle', tone: 'active' },
  succeeded: { icon: 'pass', tone: 'passed' },
  failed: { icon: 'error', tone: 'failed' },
  cancelled: { icon: 'circle-slash', tone: 'skipped' },
};

/** `…9c02   succeeded · 12.4 s · reward 0.83 · 2 attempts · train · What is 3 + 4?`: what is looked for most comes first. */
export function toRolloutRow(summary: RolloutSummary, options: RowOptions): Row {
  const { rollout, attemptCount, reward, exceptionCount, rescuedSpans } = summary;
  const words = (message: Message) => toText(message, options.language);
  const parts = [
    words(say(`rollouts.status.${rollout.status}`)),
    timing(summary, options),
    reward === null ? null : words(say('rollouts.reward', { value: formatValue(reward) })),
    attemptCount > 1 ? words(say('rollouts.attempts', { count: formatCount(attemptCount) })) : null,
    exceptionCount ? words(exceptions(exceptionCount)) : null,
    rescuedSpans > 0 ? words(say('rollouts.rescued', { count: formatCount(rescuedSpans) })) : null,
    rollout.mode,
    toVisibleLine(toInput(rollout.input), shortInput),
  ];
  return {
    id: rolloutRowId(rollout.id),
    label: toVisibleLine(shortId(rollout.id)),
    description: parts.filter(Boolean).join(' · '),
    ...rolloutIcons[rollout.status],
    tooltip: tooltip(summary, options),
  };
}

export const rolloutRowId = (id: RolloutId): string => `rollout:${id}`;

/** How long it ran, or since when it does. Not a running clock: a row that changes every second cannot be read. */
function timing(summary: RolloutSummary, { language, nowMs, zone }: RowOptions): string | null {
  const { rollout } = summary;
  if (terminalStatuses.has(rollout.status)) {
    const ran = timeRun(summary);
    if (ran === null) return null;
    return ran.whole ? ran.time : toText(say('rollouts.lastAttempt', { time: ran.time }), language);
  }
  const waiting = rollout.status === 'queuing' || rollout.status === 'requeuing';
  const began = rollout.latestAttempt?.startedMs ?? rollout.startedMs;
  const time = formatTime(waiting ? rollout.startedMs : began, nowMs, zone);
  return toText(say('rollouts.since', { time }), language);
}

/** From the first attempt's start to the last one's end, as the timeline measures it; else of the last attempt alone. */
function timeRun({ rollout, firstStartedMs }: RolloutSummary): { time: string; whole: boolean } | null {
  const { latestAttempt } = rollout;
  const beganMs = firstStartedMs ?? latestAttempt?.startedMs ?? null;
  const endedMs = latestAttempt?.endedMs ?? rollout.endedMs;
  if (beganMs === null || endedMs === null) return null;
  return { time: formatDuration(endedMs - beganMs), whole: firstStartedMs !== null };
}

const exceptions = (count: number): Message =>
  count === 1 ? say('rollouts.oneException') : say('rollouts.exceptions', { count: formatCount(count) });

/** Longer inputs are read on the timeline. */
const maxInput = 300;
const shortInput = 60;

function tooltip(summary: RolloutSummary, { language, nowMs, zone }: RowOptions): readonly string[] {
  const { rollout } = summary;
  const attempt = rollout.latestAttempt;
  const time = (ms: number) => formatTime(ms, nowMs, zone);
  const status = toText(say(`rollouts.status.${rollout.status}`), language);
  const ran = terminalStatuses.has(rollout.status) ? timeRun(summary) : null;
  const lines: (Message | null)[] = [
    say('rollouts.tooltip.rollout', { id: toVisibleLine(rollout.id) }),
    say('rollouts.tooltip.status', { status }),
    rollout.mode === null ? null : say('rollouts.tooltip.mode', { mode: rollout.mode }),
    say('rollouts.tooltip.queued', { time: time(rollout.startedMs) }),
    attempt && say('rollouts.tooltip.began', { time: time(attempt.startedMs) }),
    ran &&
      (ran.whole
        ? say('rollouts.tooltip.ran', { time: ran.time })
        : say('rollouts.tooltip.lastRan', { time: ran.time })),
    attempt?.workerId ? say('rollouts.tooltip.worker', { worker: toVisibleLine(attempt.workerId) }) : null,
    say('rollouts.tooltip.input', { input: toVisibleLine(toInput(rollout.input), maxInput) }),
    summary.rescuedSpans > 0 ? say('rollouts.tooltip.rescued', { count: formatCount(summary.rescuedSpans) }) : null,
  ];
  return lines.filter(line => line !== null).map(line => toText(line, language));
}

function toInput(input: unknown): string {
  if (typeof input === 'string') return input;
  const json: string | undefined = JSON.stringify(input);
  return json ?? '–';
}
