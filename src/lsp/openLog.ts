import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { LogEngine } from '../core/logView/engine';
import { LogText, type TextCodec } from '../core/logView/logText';
import { LogView } from '../core/logView/logView';

/** A log with what is known of it. Changes of the text and of the view go together. */
export class OpenLog {
  #text: LogText;
  #view: LogView;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly engine: LogEngine,
    private readonly codec: TextCodec,
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.#text = new LogText(text, codec);
    this.#view = new LogView(engine, this.#text.lineCount);
  }

  get lines(): LogText {
    return this.#text;
  }

  get view(): LogView {
    return this.#view;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  /** One line, counted from 0, without its break. */
  line(line: number): string {
    return this.#text.line(line);
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    for (const change of changes) {
      if ('range' in change) this.#edit(change.range, change.text);
      else {
        this.#text = new LogText(change.text, this.codec);
        this.#view = new LogView(this.engine, this.#text.lineCount);
      }
    }
  }

  #edit({ start, end }: Range, text: string): void {
    const before = this.lineCount;
    this.#text.replace(start, end, text);
    const [from, to] = [Math.min(start.line, before - 1), Math.min(end.line, before - 1)];
    // A break of two characters may be cut or joined by the edit: the neighbours are read again as well.
    const [first, last] = [Math.max(0, from - 1), Math.min(before - 1, to + 1)];
    this.#view.edit(first, last, last - first + 1 + this.lineCount - before);
  }

  /** How lines are read has changed. */
  reread(): void {
    this.#view = new LogView(this.engine, this.#text.lineCount);
  }

  /** Reads so many lines more; true while there is more. */
  work(lines: number): boolean {
    const more = this.#view.work(this.#text, lines);
    if (!more) this.release();
    return more;
  }

  /** Resolves when everything is read, or when the document is closed. */
  settled(): Promise<void> {
    if (this.#view.settled) return Promise.resolve();
    return new Promise(done => this.#waiting.push(done));
  }

  release(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
}
