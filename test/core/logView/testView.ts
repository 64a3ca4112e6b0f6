import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { CatalogEngine } from '../../../src/core/logView/catalogEngine';
import type { LogLines } from '../../../src/core/logView/engine';
import type { TextCodec } from '../../../src/core/logView/logText';
import { LogView } from '../../../src/core/logView/logView';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
export const codec: TextCodec = {
  encode: text => Buffer.from(text),
  decode: (bytes, start, end) => decoder.decode(bytes.subarray(start, end)),
};
export const engine = new CatalogEngine({ matcher: new Matcher(entries), findEntry, zone: () => 0, ...codec });

/** A text as an editor holds it: its lines, and edits of whole lines. */
export class TestText implements LogLines {
  #lines: string[];

  constructor(text: string) {
    this.#lines = text.split(/(?<=\n)/);
    if (text === '' || text.endsWith('\n')) this.#lines.push('');
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  parts(from = 0, to = this.lineCount): string[] {
    return this.#lines.slice(from, to);
  }

  /** Lines from `from` to `to` (counted from 0, `to` included) become these, each with its break. */
  replace(from: number, to: number, lines: readonly string[]): void {
    this.#lines.splice(from, to - from + 1, ...lines);
  }
}

/** A view that has read everything. */
export function readView(text: TestText): LogView {
  const view = new LogView(engine, text.lineCount);
  readOn(view, text);
  return view;
}

export function readOn(view: LogView, text: TestText): void {
  for (let steps = 0; view.work(text); steps++) if (steps > 10_000) throw new Error('it never settles');
}
