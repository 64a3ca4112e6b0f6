import type { DebugProtocol } from '@vscode/debugprotocol';
import { analyseLog } from '../../core/diagnosis/analyseLog';
import { fingerprintOf } from '../../core/exceptions/fingerprint';
import type { StackFrame, StackPart } from '../../core/exceptions/record';
import { parseStack } from '../../core/exceptions/stack';
import { isUserFrame, userFrameOf } from '../../core/exceptions/userFrame';
import type { ExplainedStop, FramePlace } from '../../protocol/debug';
import type { SessionContext } from '../session/sessionContext';
import { toExplanation } from './explanation';
import { readStopExpression, type StopReading, toStopReading } from './readStopScript';

/** A stopped program answers in milliseconds; an exception whose own words take long is explained without them. */
const limitMs = 2_000;
/** More than anybody reads, less than recursion makes. */
const levels = 200;

/** What debugpy adds to the type of an exception that has left its frame. */
const debugpyNote = /\s+\(note: full exception trace is shown[^]*$/;

/** And to the function of the frame where it stands, when it stops only as the exception leaves the user's code. */
const debugpyMark = / \(Current frame\)$/;

interface Seen {
  readonly info: Info | null;
  readonly frames: readonly DebugProtocol.StackFrame[];
  readonly reading: StopReading | null;
}
type Info = DebugProtocol.ExceptionInfoResponse['body'];

/** What an exception on which a thread stopped means, in view of its chain, the frames and what their variables name. */
export async function explainStop(threadId: number, session: SessionContext): Promise<ExplainedStop | null> {
  const [info, stack] = await Promise.all([
    session.ask<Info>('exceptionInfo', { threadId }, limitMs),
    session.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', { threadId, startFrame: 0, levels }, limitMs),
  ]);
  const frames = stack?.stackFrames ?? [];
  const top = frames[0];
  const read = top && {
    ...{ expression: readStopExpression, frameId: top.id, context: 'repl' },
  };
  const answer = read ? await session.ask<{ result: string }>('evaluate', read, limitMs) : null;
  const reading = answer ? toStopReading(answer.result) : null;
  return info || reading ? explained(threadId, { info, frames, reading }, session) : null;
}

function explained(threadId: number, seen: Seen, session: SessionContext): ExplainedStop | null {
  const { services, process } = session;
  const { info, reading } = seen;
  const { findEntry, matcher } = services.catalog();
  const type = (info?.details?.typeName ?? info?.exceptionId ?? '').replace(debugpyNote, '');
  const message = info?.details?.message ?? info?.description ?? '';
  const text = reading?.trace ?? `Traceback (most recent call last):\n${type}: ${message}\n`;
  // Source lines inside a traceback cannot start a record of their own, hence one finding says what it is.
  const { findings } = analyseLog(text, { matcher, findEntry });
  const finding = findings.findLast(it => !it.noise) ?? findings[0];
  const entry = findEntry(finding?.code ?? 'AGL-X001');
  if (!entry) return null;
  const parts = parseStack(text);
  const frame = placeOf(seen.frames, parts);
  const ids = { ...reading?.ids, ...(process.pid === undefined ? {} : { pid: process.pid }) };
  const fields = Object.entries(finding?.fields ?? {}).filter(([, value]) => value !== '');
  return {
    ...toExplanation(entry, services.language, {
      general: finding?.general ?? true,
      ids: { ...idsOf(process), ...ids },
      context: { ...reading?.context, ...Object.fromEntries(fields) },
    }),
    threadId,
    exception: { type, message },
    chain: parts.length > 0 ? parts.map(it => ({ type: it.type, message: it.message })) : [{ type, message }],
    frame,
    fingerprint: fingerprintOf(type, message, frame ? toStackFrame(frame) : null),
  };
}

const idsOf = ({ rollout, attempt, worker }: SessionContext['process']) => ({
  ...(rollout ? { rollout } : {}),
  ...(attempt ? { attempt } : {}),
  ...(worker ? { worker } : {}),
});

/** Where the user can do something: in the frames of the stop, else in those of the traceback, which may have more. */
function placeOf(frames: readonly DebugProtocol.StackFrame[], parts: readonly StackPart[]): FramePlace | null {
  const places = frames.filter(it => !it.name.startsWith('[Chained Exc')).flatMap(toPlace);
  const user = places.find(it => isUserFrame(toStackFrame(it)));
  if (user) return user;
  const told = userFrameOf(parts);
  if (told?.line)
    return { path: told.file, line: told.line, ...(told.functionName ? { functionName: told.functionName } : {}) };
  return places[0] ?? null;
}

function toPlace({ source, line, name }: DebugProtocol.StackFrame): FramePlace[] {
  const functionName = name.replace(debugpyMark, '');
  return source?.path && line > 0 ? [{ path: source.path, line, functionName }] : [];
}

function toStackFrame({ path, line, functionName }: FramePlace): StackFrame {
  return { file: path, line, column: null, functionName: functionName ?? null, language: 'python' };
}
