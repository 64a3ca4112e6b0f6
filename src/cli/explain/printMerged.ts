import { open } from 'node:fs/promises';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';
import { say } from '../../core/text/say';
import { toVisible } from '../../core/text/visible';
import { FileTail } from '../../node/logs/fileTail';
import { MergedReading, type MergedSource } from '../../node/logs/mergedReading';
import { type HeldText, TextFeed } from '../../node/logs/textFeed';
import { CommandFailure } from '../failure';
import type { Terminal } from '../terminal';

/** A text that is printed once may be longer than a document that grows; it is still held in memory to be ordered. */
const limits = { lines: 1_000_000, characters: 100_000_000 };

export interface MergedArguments {
  /** Only what belongs to it; absent: everything. */
  readonly rollout?: string;
  readonly patterns: readonly UserPattern[];
}

/** The lines of several logs by time, each behind the name of its log. 2 when nothing belongs to the rollout asked for. */
export async function printMerged(
  files: readonly string[],
  { rollout, patterns }: MergedArguments,
  terminal: Terminal,
): Promise<number> {
  for (const file of files) if (file !== '-') await assertReadable(file, terminal);
  const sources = files.map((file): MergedSource => {
    if (file === '-') return { path: terminal.words(say('explain.standardInput')), feed: standardInput(terminal) };
    return { path: file, feed: new FileTail(file, limits.characters) };
  });
  const reading = new MergedReading(sources, limits, terminal.zone, patterns);
  await reading.read(terminal.signal);
  const { text, lines, placeOf } = reading.text({ rollout: rollout ?? null, patterns: [] }, terminal.language);
  const isEmpty = lines > 0 && placeOf(lines - 1) === null;
  if (isEmpty && rollout !== undefined) {
    throw new CommandFailure(null, terminal.words(say('explain.noSuchRollout', { id: rollout })));
  }
  // What stands in a log must not move the cursor or colour the terminal.
  terminal.print(toVisible(text.trimEnd()));
  return 0;
}

async function assertReadable(file: string, { words }: Terminal): Promise<void> {
  try {
    const handle = await open(file, 'r');
    try {
      await handle.read(Buffer.alloc(1), 0, 1, 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(null, words(say('explain.unreadable', { file, detail })));
  }
}

/** Read to its end; of what is too long the end is kept. */
function standardInput({ signal, nowMs }: Terminal): TextFeed {
  let read: Promise<HeldText> | null = null;
  const readAll = async (): Promise<HeldText> => {
    let [text, gone] = ['', 0];
    for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
      signal.throwIfAborted();
      text += chunk;
      const over = text.length - limits.characters;
      if (over < limits.characters) continue;
      text = text.slice(over);
      gone += over;
    }
    return { text, gone, writtenMs: nowMs() };
  };
  return new TextFeed(() => (read ??= readAll()));
}
