import type * as vscode from 'vscode';
import type { Finding } from '../../core/health/finding';
import type { ExplainParams, ExplainResult } from '../../protocol/lsp';
import type { HealthInputsOfWindow } from '../health/healthInputs';
import type { StoreController } from '../store/storeController';

/** Where troubleshooting looks, and how it asks. */
export interface Places {
  readonly store: StoreController;
  readonly inputs: HealthInputsOfWindow;
  readonly dataDir: string;
  /** What the health view knows already; nothing is looked at for it. */
  readonly findings: () => readonly Finding[];
  /** What a text says, by the language server of logs. */
  readonly explain: (params: ExplainParams) => Promise<ExplainResult>;
  readonly log: vscode.LogOutputChannel;
}
