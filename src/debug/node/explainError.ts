import { analyseLog } from '../../core/diagnosis/analyseLog';
import { fingerprintOf } from '../../core/exceptions/fingerprint';
import type { StackFrame } from '../../core/exceptions/record';
import { parseStack } from '../../core/exceptions/stack';
import { isUserFrame, userFrameOf } from '../../core/exceptions/userFrame';
import type { AgentIds, ExplainedStop, FramePlace } from '../../protocol/debug';
import { toExplanation } from '../explain/explanation';
import type { DebugServices } from '../services';
import type { ErrorReading } from './readException';

export interface ErrorSight {
  readonly threadId: number;
  readonly reading: ErrorReading;
  /** Of the stopped stack, innermost first. */
  readonly places: readonly FramePlace[];
  readonly ids: AgentIds;
  readonly context: Readonly<Record<string, string>>;
}

/** What an error means, in view of its causes and of the frames where it was thrown; null: the catalog is not there. */
export function explainError(
  { threadId, reading, places, ids, context }: ErrorSight,
  { catalog, language }: Pick<DebugServices, 'catalog' | 'language'>,
): ExplainedStop | null {
  const { findEntry, matcher } = catalog();
  const { type, message, stack } = reading;
  const { findings } = analyseLog(`Uncaught ${stack}\n`, { matcher, findEntry });
  const finding = findings.findLast(it => !it.noise) ?? findings[0];
  const entry = findEntry(finding?.code ?? 'AGL-X001');
  if (!entry) return null;
  const parts = parseStack(stack);
  const told = userFrameOf(parts);
  const user = places.find(it => isUserFrame(toStackFrame(it)));
  const frame = user ?? (told ? toPlace(told) : null) ?? places[0] ?? null;
  const fields = Object.entries(finding?.fields ?? {}).filter(([, value]) => value !== '');
  return {
    ...toExplanation(entry, language, {
      general: finding?.general ?? true,
      ids: { ...reading.ids, ...ids },
      context: { ...context, ...reading.context, ...Object.fromEntries(fields) },
    }),
    threadId,
    exception: { type, message },
    chain: parts.length > 0 ? parts.map(it => ({ type: it.type, message: it.message })) : [{ type, message }],
    frame,
    fingerprint: fingerprintOf(type, message, frame ? toStackFrame(frame) : null),
  };
}

function toStackFrame({ path, line, functionName }: FramePlace): StackFrame {
  return { file: path, line, column: null, functionName: functionName ?? null, language: 'javascript' };
}

function toPlace({ file, line, functionName }: StackFrame): FramePlace | null {
  return line === null ? null : { path: file, line, ...(functionName ? { functionName } : {}) };
}
