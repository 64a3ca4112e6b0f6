import { findEntry } from '../core/catalog';
import { say } from '../core/text/say';
import { StoreLaunchError } from '../node/process/storeLaunchError';
import { SourceError } from '../node/sources/source';
import { sourceMessage } from '../node/sources/sourceMessage';
import type { Terminal } from './terminal';

/** A failure that a command itself can name: what it says, and the code whose page explains it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly code: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** Says what failed, with its code, what that means and what to do. */
export function tellFailure(error: unknown, terminal: Terminal): void {
  const { code, text } = known(error, terminal);
  const entry = code === null ? undefined : findEntry(code);
  const { language, words, tell } = terminal;
  if (!entry) return tell(code === null ? text : `${code} ${text}`);
  tell(`${entry.code} ${entry.title[language]}${text ? `\n${text}` : ''}`);
  const lines = [
    say('cli.means', { text: entry.meaning[language] }),
    ...entry.causes.slice(0, 3).map(it => say('cli.likely', { text: it.text[language] })),
    ...entry.fixes.map(it =>
      say('cli.fix', { text: [it.title[language], it.terminal ?? it.link].filter(Boolean).join(' — ') }),
    ),
  ];
  for (const line of lines) tell(`  ${words(line)}`);
}

function known(error: unknown, { words }: Terminal): { code: string | null; text: string } {
  if (error instanceof SourceError) return { code: error.code, text: words(sourceMessage(error)) };
  if (error instanceof CommandFailure) return { code: error.code, text: error.message };
  if (error instanceof StoreLaunchError) return { code: error.code, text: error.facts.detail ?? '' };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: null, text: words(say('cli.unexpected', { detail })) };
}
