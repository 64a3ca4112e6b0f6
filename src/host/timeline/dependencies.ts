import type * as vscode from 'vscode';
import type { Language } from '../../core/text/table';
import type { ShownRecord } from '../../core/debugRecords/shownRecord';
import type { Source } from '../../node/sources/source';

/** Whatever holds the spans now; null while there is no store. A change of its state alone is told by `Source.watch`. */
export interface CurrentSource {
  readonly source: Source | null;
  readonly onDidChange: vscode.Event<void>;
}

/** What the debugger told in this window. */
export interface KeptRecords {
  readonly records: readonly ShownRecord[];
  readonly onDidChange: vscode.Event<void>;
}

export interface TimelineDependencies {
  readonly current: CurrentSource;
  readonly records: KeptRecords;
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly language: Language;
}
