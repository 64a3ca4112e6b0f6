import * as vscode from 'vscode';
import { findCode } from './findCode';
import { loadCatalog } from '../catalog';
import { language } from '../language';
import type { Mute } from '../../protocol/lsp';

const key = 'logs.muted';

/** What this workspace's user has called noise. Kept in the workspace's own state, for nobody else. */
export class Mutes {
  constructor(
    private readonly memory: vscode.Memento,
    private readonly onDidChange: () => void,
  ) {}

  readonly list = (): readonly Mute[] => {
    const kept = this.memory.get<unknown>(key);
    return Array.isArray(kept) ? kept.filter(isMute) : [];
  };

  /** A mute as a code action hands it over; without one, the failure at the cursor. */
  async add(argument: unknown): Promise<void> {
    const mute = isMute(argument) ? argument : atCursor();
    if (!mute) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no explained failure at the cursor.'));
      return;
    }
    await this.#set([...this.list().filter(it => !isSame(it, mute)), mute]);
    const undo = vscode.l10n.t('Undo');
    const text = vscode.l10n.t('{0} is shown dim from now on in this workspace.', mute.code);
    if ((await vscode.window.showInformationMessage(text, undo)) === undo) await this.#remove([mute]);
  }

  async choose(): Promise<void> {
    const items = this.list().map(mute => ({
      label: mute.code,
      description: loadCatalog().findEntry(mute.code)?.title[language] ?? '',
      mute,
    }));
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is muted in this workspace.'));
      return;
    }
    const placeHolder = vscode.l10n.t('Which failures should be shown again?');
    const chosen = await vscode.window.showQuickPick(items, { placeHolder, canPickMany: true });
    if (chosen) await this.#remove(chosen.map(it => it.mute));
  }

  #remove(gone: readonly Mute[]): Promise<void> {
    return this.#set(this.list().filter(it => !gone.some(other => isSame(it, other))));
  }

  async #set(list: readonly Mute[]): Promise<void> {
    await this.memory.update(key, list);
    this.onDidChange();
  }
}

function atCursor(): Mute | null {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  const line = editor.selection.active.line;
  const here = vscode.languages.getDiagnostics(editor.document.uri).filter(it => it.range.start.line === line);
  const code = here.map(findCode).find(it => it !== null);
  return code === undefined || code === null ? null : { code };
}

function isMute(value: unknown): value is Mute {
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string') return false;
  return !('fingerprint' in value) || typeof value.fingerprint === 'string';
}

function isSame(one: Mute, other: Mute): boolean {
  return one.code === other.code && one.fingerprint === other.fingerprint;
}
