import { toVisible } from '../core/text/visible';
import { type Message, toText } from '../core/text/say';
import { type Language, languages, toLanguage } from '../core/text/table';
import type { ZoneOffset } from '../core/format/time';

/** What a command may know of the world around it. Results go to `print`, everything else to `tell`. */
export interface Terminal {
  readonly language: Language;
  readonly nowMs: () => number;
  readonly zone: ZoneOffset;
  /** Adds the line break. */
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  readonly words: (message: Message) => string;
}

export function createTerminal(language: Language, signal: AbortSignal): Terminal {
  return {
    language,
    signal,
    nowMs: Date.now,
    zone: localZone,
    print: text => void process.stdout.write(`${text}\n`),
    // Whatever a store, a path or an exception put into it must not move the cursor or colour the terminal.
    tell: text => void process.stderr.write(`${toVisible(text)}\n`),
    words: message => toText(message, language),
  };
}

/** As POSIX orders them: LC_ALL wins over LC_MESSAGES over LANG; `--language` wins over all. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findLastIndex(it => it === '--language' || it.startsWith('--language='));
  const named = at < 0 ? undefined : args[at] === '--language' ? args[at + 1] : args[at]?.slice('--language='.length);
  const exact = languages.find(it => it === named);
  return exact ?? toLanguage([named, env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean));
}

export const localZone: ZoneOffset = ms => -new Date(ms).getTimezoneOffset();
