import * as vscode from 'vscode';
import { entryPoints, type ScriptLanguage } from '../../core/agentScript/entryPoints';
import { commands } from '../../protocol/ids';
import { onDidChangeSetting, readSetting } from '../settings';

/** Larger files are data or made by a program. */
const longestScript = 1_000_000;

const languages: Readonly<Record<string, ScriptLanguage>> = {
  python: 'python',
  ...{ javascript: 'node', javascriptreact: 'node', typescript: 'node', typescriptreact: 'node' },
};

/** Run and Debug above the lines where an agent begins. */
export class AgentCodeLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #own: vscode.Disposable;

  constructor() {
    this.#own = vscode.Disposable.from(
      this.#changed,
      onDidChangeSetting('debugCodeLens', () => this.#changed.fire()),
      vscode.languages.registerCodeLensProvider(
        Object.keys(languages).map(language => ({ language, scheme: 'file' })),
        this,
      ),
    );
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const language = languages[document.languageId];
    if (!language || !vscode.workspace.isTrusted || !readSetting('debugCodeLens', document.uri)) return [];
    const text = document.getText();
    if (text.length > longestScript) return [];
    const places = entryPoints(text, language);
    return places.flatMap(({ line }) => {
      const range = new vscode.Range(line, 0, line, 0);
      const lens = (title: string, command: string) =>
        new vscode.CodeLens(range, { title, command, arguments: [document.uri] });
      return [
        lens(`$(run) ${vscode.l10n.t('Run')}`, commands.debugRun),
        lens(`$(debug-alt) ${vscode.l10n.t('Debug')}`, commands.debugDebug),
      ];
    });
  }

  dispose(): void {
    this.#own.dispose();
  }
}
