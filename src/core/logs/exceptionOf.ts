import { fingerprintOf } from '../exceptions/fingerprint';
import { maxStackText, parseStack } from '../exceptions/stack';
import { userFrameOf } from '../exceptions/userFrame';
import { unboxed } from './box';
import type { LogException } from './record';

/** The exception of a record's lines, when there is one. `first` is the message: Node.js puts type and words there. */
export function exceptionOf(first: string, detail: readonly string[]): LogException | null {
  const kind = kindOf(first, detail);
  if (kind === null) return null;
  const lines = kind === 'node' ? fromNodeError([first, ...detail]) : withoutWords(unboxed([first, ...detail]));
  const stackText = lines.join('\n').slice(0, maxStackText);
  const chain = parseStack(stackText);
  const reported = chain.at(-1);
  if (!reported || (reported.type === '' && reported.frames.length === 0)) return null;
  const { type, message, frames } = reported;
  const userFrame = userFrameOf(chain);
  return {
    ...{ type, message, stackText, frames, chain, userFrame },
    escaped: null,
    handled: null,
    fingerprint: fingerprintOf(type, message, userFrame),
  };
}

const traceback = 'Traceback (most recent call last)';

function kindOf(first: string, detail: readonly string[]): 'python' | 'node' | null {
  if (first.includes(traceback) || detail.some(it => it.includes(traceback))) return 'python';
  if (/^ {2}File "/.test(first)) return 'python';
  return detail.some(it => /^\s{2,}at \S/.test(it)) ? 'node' : null;
}

/** Before the first traceback stand only words that announced it. */
function withoutWords(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex(it => it.includes(traceback));
  if (at < 0) return lines;
  const margin = marginOf(lines[at] ?? '');
  return withoutPowerShell(lines.slice(at)).map((it, index) => {
    const text = it.startsWith(margin) ? it.slice(margin.length) : it;
    return index === 0 ? atTraceback(text) : text;
  });
}

/** Windows PowerShell puts six lines of its own between the first line of stderr and the next. */
function withoutPowerShell(lines: readonly string[]): readonly string[] {
  const last = lines.slice(0, 7).findIndex(it => it.includes('+ FullyQualifiedErrorId'));
  if (last < 1) return lines;
  const next = lines[last + 1]?.trim() === '' ? last + 2 : last + 1;
  return [...lines.slice(0, 1), ...lines.slice(next)];
}

/** pip shows what a build printed with a margin of blanks; that of an exception group ends with a bar and stays. */
function marginOf(line: string): string {
  return /^ *(?=Traceback \(most recent call last\))/.exec(line)?.[0] ?? '';
}

/** `ERROR Traceback (most recent call last):` on one line with its head; a group's margin stays. */
function atTraceback(line: string): string {
  return /^\s*\+ Exception Group /.test(line) ? line : line.slice(line.indexOf(traceback));
}

/** Below a place and a piece of source stands the error; words before it are not part of it. */
function fromNodeError(lines: readonly string[]): readonly string[] {
  const frame = lines.findIndex(it => /^\s{2,}at \S/.test(it));
  for (let at = frame - 1; at >= 0; at--) {
    const error = /(?:^|[\s:])((?:Uncaught )?[A-Za-z_$][\w$.]{0,100}(?:Error|Exception|Warning)\b.*)$/.exec(
      lines[at]?.slice(0, 4000) ?? '',
    );
    if (error) return [error[1] ?? '', ...lines.slice(at + 1)];
  }
  return lines.slice(Math.max(0, frame - 1));
}
