import * as vscode from 'vscode';
import type { MergedPlace, MergedText } from '../../../core/logs/merge/mergedText';
import type { KeyPattern } from '../../../core/logs/record';
import { Coalesced } from '../../../node/lists/coalesced';
import { MergedReading } from '../../../node/logs/mergedReading';
import { mergedScheme, type MergedQuery, toMergedQuery } from '../../../protocol/mergedLogs';
import { language, localZone } from '../../language';
import { onDidChangeSetting } from '../../settings';
import type { TerminalOutputs } from '../terminalOutputs';
import { userPatterns } from '../userPatterns';
import { openFeed } from './openFeed';

/** Below the limits of the editor (20 MB, 300,000 lines), because a document that grows is handed over again each time. */
const limits = { lines: 100_000, characters: 10_000_000 };
/** Between two looks at the files, while somebody can see what comes of them. */
const lookMs = 400;

/** A merged document: its logs, how they are looked at, and the text as the editor has it. */
export interface MergedDocument {
  readonly uri: vscode.Uri;
  readonly query: MergedQuery;
  readonly reading: MergedReading;
  patterns: readonly KeyPattern[];
  shown: MergedText;
  bytes: Uint8Array;
  mtime: number;
}

/** Merged logs as files that nobody can write. They are read on while an editor shows them. */
export class MergedFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #documents = new Map<string, Promise<MergedDocument>>();
  /** Perhaps: a document whose language is changed closes and opens. */
  readonly #closed = new Set<string>();
  readonly #looking = new Coalesced(signal => this.#look(signal), lookMs);
  readonly #own: vscode.Disposable;

  constructor(private readonly terminals: TerminalOutputs) {
    this.#own = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider(mergedScheme, this, { isReadonly: true, isCaseSensitive: true }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#looking.ask(0)),
      onDidChangeSetting('logsPatterns', () => this.#reread()),
      vscode.workspace.onDidCloseTextDocument(it => {
        if (it.uri.scheme !== mergedScheme) return;
        this.#closed.add(it.uri.toString());
        this.#looking.ask();
      }),
    );
  }

  /** Reads what the logs hold. */
  open(uri: vscode.Uri, signal?: AbortSignal): Promise<MergedDocument> {
    const key = uri.toString();
    const opened = this.#documents.get(key) ?? this.#read(uri, signal);
    this.#documents.set(key, opened);
    // What failed, or was cancelled, is tried again when it is asked for again.
    opened.catch(() => this.#documents.delete(key));
    this.#looking.ask();
    return opened;
  }

  /** Where a line (counted from 0) comes from; `current`: it still stands there. */
  async placeOf(uri: vscode.Uri, line: number): Promise<(MergedPlace & { address: string; current: boolean }) | null> {
    const { query, reading, shown } = await this.open(uri);
    const place = shown.placeOf(line);
    const address = query.sources[place?.source ?? -1];
    if (!place || address === undefined) return null;
    return { ...place, address, current: reading.isCurrent(place.source, place.generation) };
  }

  async setPatterns(uri: vscode.Uri, patterns: readonly KeyPattern[]): Promise<void> {
    const document = await this.open(uri);
    document.patterns = patterns;
    this.#show(document);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { bytes, mtime } = await this.open(uri);
    const permissions = vscode.FilePermission.Readonly;
    return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length, permissions };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.open(uri)).bytes;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readonly readDirectory = refused;
  readonly createDirectory = refused;
  readonly writeFile = refused;
  readonly delete = refused;
  readonly rename = refused;

  dispose(): void {
    this.#looking.dispose();
    this.#own.dispose();
    this.#changed.dispose();
  }

  async #read(uri: vscode.Uri, signal?: AbortSignal): Promise<MergedDocument> {
    const query = toMergedQuery(uri.query);
    if (!query) throw vscode.FileSystemError.FileNotFound(uri);
    const sources = query.sources.map(it => openFeed(it, this.terminals, limits.characters));
    const reading = new MergedReading(sources, limits, localZone, userPatterns());
    await reading.read(signal);
    const shown = reading.text({ rollout: query.rollout ?? null, patterns: [] }, language);
    const bytes = Buffer.from(shown.text);
    return { uri, query, reading, patterns: [], shown, bytes, mtime: Date.now() };
  }

  /** Records have other times now; the editor asks again for what it shows. */
  #reread(): void {
    const keys = [...this.#documents.keys()];
    this.#documents.clear();
    const type = vscode.FileChangeType.Changed;
    this.#changed.fire(keys.map(it => ({ type, uri: vscode.Uri.parse(it, true) })));
  }

  async #look(signal: AbortSignal): Promise<void> {
    const open = new Set(vscode.workspace.textDocuments.map(it => it.uri.toString()));
    for (const key of this.#closed) if (!open.has(key)) this.#documents.delete(key);
    this.#closed.clear();
    const visible = new Set(vscode.window.visibleTextEditors.map(it => it.document.uri.toString()));
    const keys = [...this.#documents.keys()].filter(it => visible.has(it));
    for (const key of keys) {
      // What failed is told by whoever shows it; what is broken off, nobody waits for.
      const document = await this.#documents.get(key)?.catch(() => null);
      const isNew = await document?.reading.read(signal).catch(() => false);
      if (document && isNew) this.#show(document);
    }
    if (keys.length > 0 && !signal.aborted) this.#looking.ask();
  }

  #show(document: MergedDocument): void {
    const { query, reading, patterns, uri } = document;
    const shown = reading.text({ rollout: query.rollout ?? null, patterns }, language);
    if (shown.text === document.shown.text) return;
    document.shown = shown;
    document.bytes = Buffer.from(shown.text);
    document.mtime = Math.max(Date.now(), document.mtime + 1);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }
}

function refused(): never {
  throw vscode.FileSystemError.NoPermissions();
}
