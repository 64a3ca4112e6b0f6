import { formatCount } from '../format/count';
import { shortId } from '../format/id';
import { formatTime } from '../format/time';
import type { Row, RowOptions } from '../rollouts/row';
import { say, toText } from '../text/say';
import { toVisibleLine } from '../text/visible';
import { type ExceptionGroup, keyOf } from './groups';
import type { ExceptionRecord, StackFrame } from './record';

/** `ZeroDivisionError   3 times · last 10:41:07 · agent.py:41`. */
export function toGroupRow(group: ExceptionGroup, options: RowOptions): Row {
  const { language } = options;
  const latest = group.newest[0];
  const parts = [
    group.count > 1 ? toText(say('exceptions.times', { count: formatCount(group.count) }), language) : null,
    group.lastNs === null ? null : toText(say('exceptions.last', { time: timeOf(group.lastNs, options) }), language),
    latest?.userFrame ? toPlace(latest.userFrame) : null,
  ];
  return {
    id: groupId(group.fingerprint),
    label: toVisibleLine(latest?.type ?? '') || toText(say('exceptions.untyped'), language),
    description: parts.filter(Boolean).join(' · '),
    icon: 'error',
    tone: 'failed',
    tooltip: latest ? tooltip(latest, options) : [],
  };
}

/** `division by zero   …9c02 · in tool calc · 10:41:07`. */
export function toOccurrenceRow(record: ExceptionRecord, options: RowOptions): Row {
  const { language } = options;
  const { where } = record;
  const parts = [
    toVisibleLine(shortId(where.rolloutId ?? (record.inDebugger ? '' : where.traceId))),
    record.inDebugger
      ? toText(say('exceptions.inDebugger'), language)
      : toText(say('exceptions.inSpan', { span: toVisibleLine(where.spanName, 60) }), language),
    record.timeNs === null ? null : timeOf(record.timeNs, options),
  ];
  return {
    id: occurrenceId(record),
    label: toVisibleLine(record.message) || toText(say('exceptions.wordless'), language),
    description: parts.filter(Boolean).join(' · '),
    icon: record.inDebugger ? 'debug-alt' : record.handled === true ? 'warning' : 'circle-small-filled',
    tone: record.handled === true ? 'skipped' : 'plain',
    tooltip: tooltip(record, options),
  };
}

export const groupId = (fingerprint: string): string => `exceptions:${fingerprint}`;

export const occurrenceId = (record: ExceptionRecord): string => `exception:${record.fingerprint}:${keyOf(record)}`;

/** `agent.py:41`; the whole path is in the tooltip. */
export function toPlace(frame: StackFrame): string {
  const name = frame.file.split(/[\\/]/).at(-1) ?? frame.file;
  return toVisibleLine(frame.line === null ? name : `${name}:${frame.line}`, 80);
}

/** Enough frames to know the place; the timeline shows all. */
const framesShown = 8;

function tooltip(record: ExceptionRecord, { language }: RowOptions): readonly string[] {
  const frames = record.frames.slice(-framesShown).map(it => {
    const place = `${it.file}${it.line === null ? '' : `:${it.line}`}`;
    return toVisibleLine(it.functionName === null ? place : `${place}  ${it.functionName}`);
  });
  return [
    toVisibleLine([record.type, record.message].filter(Boolean).join(': '), 400),
    ...(record.inDebugger ? [toText(say('exceptions.tooltip.inDebugger'), language)] : []),
    ...(record.handled === true ? [toText(say('exceptions.tooltip.handled'), language)] : []),
    ...(record.escaped === true ? [toText(say('exceptions.tooltip.escaped'), language)] : []),
    ...frames,
  ];
}

const timeOf = (ns: bigint, { nowMs, zone }: RowOptions) => formatTime(Number(ns / 1_000_000n), nowMs, zone);
