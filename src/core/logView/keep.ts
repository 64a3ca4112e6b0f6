import type { Finding } from '../logs/finding';
import type { LogException, LogRecord } from '../logs/record';
import type { OutlineItem } from './outline';
import type { Moving } from './segment';

/** Of a message: what tells that something is tried again, and the words that a hover shows of a root. */
const keptMessage = 400;
/** Exceptions of one chain. */
const keptChain = 6;
/** Strings that are known by heart; most of them come again and again. */
const keptStrings = 4000;

/**
 * Makes small copies of what is kept of a log while it is open. A part of a string keeps all of it alive, here the whole
 * record for a name of ten letters: every string is therefore copied, once.
 */
export class Keep {
  readonly #strings = new Map<string, string>();

  /** Whoever asks for the whole record is given it from the text, which is kept anyway. */
  finding({ fields, record, ...finding }: Finding, by: number): Moving<Finding> {
    return {
      ...finding,
      line: finding.line + by,
      endLine: finding.endLine + by,
      fingerprint: this.#string(finding.fingerprint),
      fields: this.#all(fields),
      record: this.#record(record, by),
    };
  }

  item(item: OutlineItem): OutlineItem {
    return { ...item, name: this.#string(item.name), detail: this.#string(item.detail) };
  }

  #record(record: LogRecord, by: number): Moving<Finding>['record'] {
    const { origin, http } = record;
    return {
      ...record,
      startLine: record.startLine + by,
      endLine: record.endLine + by,
      exceptionLine: record.exceptionLine === null ? null : record.exceptionLine + by,
      process: record.process === null ? null : this.#string(record.process),
      logger: record.logger === null ? null : this.#string(record.logger),
      origin: origin && { ...origin, file: this.#string(origin.file) },
      message: this.#string(record.message.slice(0, keptMessage)),
      detail: '',
      exception: record.exception && this.#exception(record.exception),
      ids: this.#all(record.ids),
      http: http && this.#all(http),
    };
  }

  /** Its types and words tell what follows from what; whoever asks for its frames is given them from the text. */
  #exception(exception: LogException): LogException {
    const told = ({ type, message }: { type: string; message: string }) => ({
      type: this.#string(type),
      message: this.#string(message.slice(0, keptMessage)),
      frames: [],
    });
    const chain = exception.chain.slice(0, keptChain).map(it => ({ ...it, ...told(it) }));
    const fingerprint = this.#string(exception.fingerprint);
    return { ...exception, ...told(exception), chain, fingerprint, stackText: '', userFrame: null };
  }

  #all<T extends object>(values: T): T {
    const copy = { ...values };
    for (const key of Object.keys(copy) as (keyof T)[]) {
      const value = copy[key];
      if (typeof value === 'string') copy[key] = this.#string(value) as T[keyof T];
    }
    return copy;
  }

  #string(text: string): string {
    // V8 copies parts as short as this on its own.
    if (text.length < 13) return text;
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    if (this.#strings.size >= keptStrings) this.#strings.clear();
    const copy = JSON.parse(JSON.stringify(text)) as string;
    this.#strings.set(copy, copy);
    return copy;
  }
}
