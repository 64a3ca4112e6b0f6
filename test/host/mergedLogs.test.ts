import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { commands, extensionId } from '../../src/protocol/ids';
import { logLanguage } from '../../src/protocol/lsp';

const rollout = 'ro-f122438d0c27';
const said = (second: string, level: string, logger: string, words: string) =>
  `2026-11-22 10:00:${second},000 [${level}] (Process-77 agentlightning.${logger})   ${words}\n`;
const failing = `${said('03', 'ERROR', 'runner.agent', `[Worker 0 | Rollout ${rollout}] Exception during rollout.`)}Traceback (most recent call last):
  File "/home/dev/agent.py", line 4, in rollout
    x = {}['y']
KeyError: 'y'
`;

/** The first answer that is as wanted, within ten seconds. */
async function soon<T>(ask: () => Thenable<T> | T, wanted: (it: T) => boolean): Promise<T> {
  for (let left = 100; ; left--) {
    const it = await ask();
    if (wanted(it)) return it;
    if (left === 0) throw new Error(`not in time: ${JSON.stringify(it)}`);
    await sleep(100);
  }
}

suite('merged logs', () => {
  let folder = '';
  const file = (name: string) => path.join(folder, name);

  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'agl-merged-'));
    writeFileSync(file('store.log'), said('01', 'INFO', 'store', 'up') + said('05', 'INFO', 'store', 'down'));
    writeFileSync(file('runner.log'), failing);
  });
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true, force: true });
  });

  const merge = async (...names: string[]): Promise<vscode.TextEditor> => {
    const uris = names.map(it => vscode.Uri.file(file(it)));
    await vscode.commands.executeCommand(commands.logsMerge, uris[0], uris);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'agl-merged');
    return editor;
  };
  const linesOf = ({ document }: vscode.TextEditor) => document.getText().trimEnd().split('\n');

  test('logs stand in one order of time, explained as in their files, and lead back to them', async () => {
    const editor = await merge('store.log', 'runner.log');
    const { document } = editor;
    assert.equal(document.languageId, logLanguage);
    assert.deepEqual(
      linesOf(editor).map(it => it.slice(0, 8)),
      ['store  │', ...Array<string>(5).fill('runner │'), 'store  │'],
    );
    const problems = await soon(
      () => vscode.languages.getDiagnostics(document.uri),
      it => it.length > 0,
    );
    assert.equal(problems[0]?.range.start.line, 1);
    const at = new vscode.Position(1, 90);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const texts = hovers.flatMap(it => it.contents).map(it => (it as vscode.MarkdownString).value);
    assert.match(texts.join('\n'), /AGL-R\d{3}/);
    assert.match(texts.join('\n'), /runner\.log\\:1\]\(file:\/\/\/.*runner\.log#L1\)/);
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(6, 2),
    );
    assert.equal(found[0]?.targetUri.fsPath, vscode.Uri.file(file('store.log')).fsPath);
    assert.equal(found[0]?.targetRange.start.line, 1);
  });

  test('a merged document grows with its logs, also when one is rotated', async () => {
    const editor = await merge('store.log', 'runner.log');
    appendFileSync(file('runner.log'), said('04', 'INFO', 'runner', 'between'));
    await soon(
      () => linesOf(editor),
      it => /between$/.test(it[6] ?? '') && /down$/.test(it[7] ?? ''),
    );
    renameSync(file('store.log'), file('store.log.1'));
    writeFileSync(file('store.log'), said('06', 'INFO', 'store', 'up again'));
    await soon(
      () => linesOf(editor).at(-1) ?? '',
      it => it.endsWith('up again'),
    );
    assert.equal(editor.document.isDirty, false);
  });

  test('a rollout is followed through the logs of a merged document', async () => {
    await merge('store.log', 'runner.log');
    await vscode.commands.executeCommand(commands.logsFollowRollout, { rolloutId: rollout });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.includes(rollout));
    assert.deepEqual(
      linesOf(editor).map(it => it.slice(0, 8)),
      Array<string>(5).fill('runner │'),
    );
  });

  test('an address that is none of ours is no file', async () => {
    const uri = vscode.Uri.from({ scheme: 'agl-merged', path: '/x.agl.log', query: '{"sources":7}' });
    await assert.rejects(Promise.resolve(vscode.workspace.fs.readFile(uri)));
    await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(uri, new Uint8Array())));
  });
});
