import type { ExitShow } from '../shows';
import { matchTemplate } from './confirm';
import type { Speech } from './speech';
import { compileTemplate, type CompiledTemplate } from './template';

export interface ExitSeen {
  readonly code: number | null;
  readonly signal: ExitShow['signal'] | null;
  /** How much the words say of their own. */
  readonly weight: number;
}

const signals: Readonly<Record<number, NonNullable<ExitShow['signal']>>> = {
  2: 'SIGINT',
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  15: 'SIGTERM',
};

/** How shells, supervisors and libraries say that a process ended. `n` an exit code, `s` a signal's number or name. */
export const exitTemplates: readonly CompiledTemplate[] = [
  'exited with code {n:int}',
  'exited with exit code {n:int}',
  'exited with status {n:int}',
  'exit code: {n:int}',
  'exit code {n:int}',
  'exitcode={n:int}',
  'exitcode: {n:int}',
  'exit status {n:int}',
  'returned non-zero exit status {n:int}',
  'returned exit code {n:int}',
  'with return code {n:int}',
  'code ELIFECYCLE errno {n:int}',
  'terminated by signal {s:word}',
  'was terminated by signal {s:word}',
  'killed by signal {s:word}',
  'exited with signal {s:word}',
  'died with <Signals.{s:word}:',
  'received signal {s:word}',
  'exited due to signal {s:word}',
].map(compileTemplate);

/** What a shell prints instead of a code, alone or behind the number of a job. */
const spoken = [
  [/(?:^|\s)Killed(?:\s|$)/, 'SIGKILL', 6],
  [/\bSegmentation fault\b/, 'SIGSEGV', 17],
  [/(?:^|\s)Aborted(?: \(core dumped\)|\s|$)/, 'SIGABRT', 7],
  [/\bBus error\b/, 'SIGBUS', 8],
  [/\bIllegal instruction\b/, 'SIGILL', 18],
] as const;

/** The end of a process that a text tells of; null for one that went well, or none. */
export function exitOf(speech: Speech): ExitSeen | null {
  for (const template of exitTemplates) {
    const found = matchTemplate(template, speech);
    if (!found) continue;
    const seen = found.fields.n !== undefined ? ofCode(Number(found.fields.n)) : ofSignal(found.fields.s ?? '');
    if (seen) return { ...seen, weight: template.weight };
  }
  // Only a line that says nothing else: in a sentence these words are talk.
  if (speech.text.length > 200) return null;
  const said = spoken.find(([words]) => words.test(speech.text));
  return said ? { code: null, signal: said[1], weight: said[2] } : null;
}

/** 128 and a signal's number is how shells tell a signal, a negative number how Python does. */
function ofCode(code: number): Omit<ExitSeen, 'weight'> | null {
  if (code === 0) return null;
  const number = code < 0 ? -code : code > 128 && code < 160 ? code - 128 : 0;
  return { code, signal: signals[number] ?? null };
}

function ofSignal(text: string): Omit<ExitSeen, 'weight'> | null {
  const name = /SIG[A-Z]+/.exec(text)?.[0];
  const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
  const signal = Object.values(signals).find(it => it === name) ?? signals[number];
  return signal ? { code: null, signal } : null;
}
