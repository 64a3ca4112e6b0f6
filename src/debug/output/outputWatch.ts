import { createLogAnalyser, type LogAnalyser } from '../../core/diagnosis/analyseLog';
import { toIncidents } from '../../core/diagnosis/incidents';
import type { Finding } from '../../core/logs/finding';
import type { CatalogReader } from '../services';

/** Output is read in pieces of this time, so that ten thousand lines a second cost a few readings. */
const restMs = 200;
/** Beyond this much unread output the reading starts at once, else a fast program would cost memory. */
const maxUnread = 1 << 20;
/** A failure that repeats is told that often, and different ones that many. */
const toldPerSession = 200;

export interface OutputListener {
  readonly catalog: () => CatalogReader;
  /** Each failure that the output tells of, once. */
  readonly onFinding: (finding: Finding) => void;
}

/** Reads what a program prints as the log engine reads a log. */
export class OutputWatch {
  readonly #listener: OutputListener;
  readonly #told = new Set<string>();
  #analyser: LogAnalyser | null = null;
  #unread: string[] = [];
  #size = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(listener: OutputListener) {
    this.#listener = listener;
  }

  push(text: string): void {
    this.#unread.push(text);
    this.#size += text.length;
    if (this.#size > maxUnread) this.#read();
    else this.#timer ??= setTimeout(() => this.#read(), restMs);
  }

  /** The failure that explains the end of the program: the root of the last incident that is an error. Nothing is read after it. */
  end(): Finding | null {
    this.#read();
    const analyser = this.#analyser;
    this.#analyser = null;
    if (!analyser) return null;
    const { findings } = analyser.end();
    const { findEntry } = this.#listener.catalog();
    const incidents = toIncidents(findings, findEntry);
    const isError = (at: number) => {
      const finding = findings[at];
      return finding !== undefined && !finding.noise && findEntry(finding.code)?.severity === 'error';
    };
    const last = incidents.findLast(it => isError(it.root));
    return last ? (findings[last.root] ?? null) : null;
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#unread = [];
    this.#analyser = null;
  }

  #read(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#size === 0) return;
    const text = this.#unread.join('');
    this.#unread = [];
    this.#size = 0;
    this.#analyser ??= this.#createAnalyser();
    this.#analyser.push(text);
  }

  #createAnalyser(): LogAnalyser {
    const { matcher, findEntry } = this.#listener.catalog();
    const onFinding = (finding: Finding) => {
      if (finding.noise || this.#told.has(finding.fingerprint) || this.#told.size >= toldPerSession) return;
      this.#told.add(finding.fingerprint);
      this.#listener.onFinding(finding);
    };
    return createLogAnalyser({ matcher, findEntry, wanted: 'hits', onFinding });
  }
}
