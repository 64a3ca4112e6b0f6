import type { FeedPart, LogFeed } from './logFeed';

/** A text that somebody else holds. `gone`: how many characters stood before it and are not kept. */
export interface HeldText {
  readonly text: string;
  readonly gone: number;
  readonly writtenMs: number;
}

/** A part, as of files: what is longer comes in several. */
const partCharacters = 512 * 1024;

/** The output of a terminal, a document without a file: what was added since the last look. */
export class TextFeed implements LogFeed {
  #end = 0;
  #before = '';

  constructor(private readonly hold: () => Promise<HeldText | null> | HeldText | null) {}

  async read(): Promise<FeedPart | null> {
    const held = await this.hold();
    if (!held) return null;
    const { text, gone, writtenMs } = held;
    const at = this.#end - gone;
    const restarted =
      at > text.length || (at >= this.#before.length && !text.startsWith(this.#before, at - this.#before.length));
    const from = restarted ? 0 : Math.max(0, at);
    const part = text.slice(from, from + partCharacters);
    if (part === '' && !restarted) return null;
    this.#end = gone + from + part.length;
    this.#before = text.slice(Math.max(0, from + part.length - 64), from + part.length);
    return { text: part, restarted, firstLine: 1, writtenMs, more: from + part.length < text.length };
  }
}
