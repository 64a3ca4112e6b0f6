import type { DebugRecord } from '../model/debugRecord';
import type { Span } from '../model/span';
import { fingerprintOf } from './fingerprint';
import type { ExceptionRecord, StackFrame } from './record';
import { isUserFrame } from './userFrame';

/** The exception on which a process stopped in the debugger, under the fingerprint that its spans give it. */
export function exceptionOfRecord(span: Span, record: DebugRecord): readonly ExceptionRecord[] {
  if (record.kind !== 'exception') return [];
  const colon = record.text.indexOf(': ');
  const type = colon < 0 ? record.text : record.text.slice(0, colon);
  const message = colon < 0 ? '' : record.text.slice(colon + 2);
  const frame = frameOf(record.facts);
  const frames = frame ? [frame] : [];
  const userFrame = frame && isUserFrame(frame) ? frame : null;
  const { rolloutId, attemptId, traceId, spanId, startNs: timeNs } = span;
  return [
    {
      ...{ type, message, frames, userFrame, timeNs },
      ...{ stackText: '', escaped: null, handled: null, inDebugger: true },
      chain: [{ type, message, frames, relation: 'reported' }],
      fingerprint: record.facts['fingerprint'] || fingerprintOf(type, message, userFrame),
      where: { rolloutId, attemptId, traceId, spanId, spanName: '' },
    },
  ];
}

/** `place` is `path:line`; a drive letter has a colon, too. */
function frameOf(facts: DebugRecord['facts']): StackFrame | null {
  const [, file, line] = /^(.+):(\d{1,9})$/.exec(facts['place'] ?? '') ?? [];
  if (file === undefined) return null;
  const language = /\.[cm]?[jt]sx?$/.test(file) ? 'javascript' : 'python';
  return { file, line: Number(line), column: null, functionName: facts['function'] ?? null, language };
}
