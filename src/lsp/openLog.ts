import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LogEngine, LogLines } from '../core/logView/engine';
import { LogView } from '../core/logView/logView';

/** An open document with what is known of it. Changes of the text and of the view go together. */
export class OpenLog implements LogLines {
  #document: TextDocument;
  #view: LogView;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly engine: LogEngine,
    uri: string,
    languageId: string,
    version: number,
    text: string,
  ) {
    this.#document = TextDocument.create(uri, languageId, version, text);
    this.#view = new LogView(engine, this.#document.lineCount);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get document(): TextDocument {
    return this.#document;
  }

  get view(): LogView {
    return this.#view;
  }

  get lineCount(): number {
    return this.#document.lineCount;
  }

  text(from: number, to: number): string {
    return this.#document.getText({ start: { line: from, character: 0 }, end: { line: to, character: 0 } });
  }

  /** One line, counted from 0, without its break. */
  line(line: number): string {
    return this.text(line, line + 1).replace(/[\r\n]+$/, '');
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const before = this.#document.lineCount;
      this.#document = TextDocument.update(this.#document, [change], version);
      if ('range' in change) {
        const { start, end } = change.range;
        const [from, to] = [Math.min(start.line, before - 1), Math.min(end.line, before - 1)];
        // A break of two characters may be cut or joined by the edit: the neighbours are read again as well.
        const [first, last] = [Math.max(0, from - 1), Math.min(before - 1, to + 1)];
        this.#view.edit(first, last, last - first + 1 + this.#document.lineCount - before);
      } else this.#view = new LogView(this.engine, this.#document.lineCount);
    }
  }

  /** Reads on; true while there is more. */
  work(): boolean {
    const more = this.#view.work(this);
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
