import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { commands, extensionId } from '../../src/protocol/ids';
import { logLanguage } from '../../src/protocol/lsp';

const failing = `10:00:05 [ERROR] (Process-77 agentlightning.runner.agent)   [Worker 0 | Rollout ro-f122438d0c27] Exception during rollout.
Traceback (most recent call last):
  File "/home/dev/agent.py", line 4, in rollout
    x = {}['y']
KeyError: 'y'
10:00:06 [INFO] (Process-77 agentlightning.runner.agent)   [Worker 0] token=sk-abcdefghijklmnop1234 sent
`;

/** The first answer that is as wanted, within twenty seconds. */
async function soon<T>(ask: () => Thenable<T> | T, wanted: (it: T) => boolean): Promise<T> {
  for (let left = 200; ; left--) {
    const it = await ask();
    if (wanted(it)) return it;
    if (left === 0) throw new Error(`not in time: ${JSON.stringify(it)}`);
    await sleep(100);
  }
}

const open = (content: string, language: string) => vscode.workspace.openTextDocument({ content, language });

suite('logs', () => {
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('a log gets problems with codes, and a hover that runs commands of a list only', async () => {
    const document = await open(failing, logLanguage);
    await vscode.window.showTextDocument(document);
    const problems = await soon(
      () => vscode.languages.getDiagnostics(document.uri),
      it => it.length > 0,
    );
    const code = problems[0]?.code;
    assert.match(String(typeof code === 'object' ? code.value : code), /^AGL-R\d{3}$/);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 90),
    );
    const [content] = hovers.flatMap(it => it.contents).filter(it => it instanceof vscode.MarkdownString);
    assert.ok(content && content.supportHtml !== true);
    assert.match(content.value, /AGL-R\d{3}/);
  });

  test('a document of the language log becomes ours by its content only', async () => {
    const ours = await open(failing, 'log');
    await soon(
      () => vscode.workspace.textDocuments.find(it => it.uri.toString() === ours.uri.toString())?.languageId,
      it => it === logLanguage,
    );
    const other = await open('Nov 22 12:00:01 host systemd[1]: Started.\n', 'log');
    await sleep(300);
    assert.equal(other.languageId, 'log');
  });

  test('a line format of the user makes a log ours and is read at once', async () => {
    const configuration = () => vscode.workspace.getConfiguration('agentLightning');
    const words = 'E/train 10:00:05 :: Exception during rollout.\n';
    const document = await open(words.repeat(3), 'log');
    await vscode.window.showTextDocument(document);
    const text = async () => {
      const at = new vscode.Position(0, 3);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers
        .flatMap(it => it.contents)
        .map(it => (it instanceof vscode.MarkdownString ? it.value : ''))
        .join('\n');
    };
    const update = (value: readonly string[] | undefined) =>
      configuration().update('logs.patterns', value, vscode.ConfigurationTarget.Global);
    try {
      await update(['{level}/{name} {time} :: {message}']);
      await soon(
        () => vscode.workspace.textDocuments.find(it => it.uri.toString() === document.uri.toString())?.languageId,
        it => it === logLanguage,
      );
      await soon(text, it => /(?:^|\n|· )train\b/.test(it));
      await update(['{time}: {colour}']);
      await soon(text, it => !/(?:^|\n|· )train\b/.test(it));
    } finally {
      await update(undefined);
    }
  });

  test('a copy has no credentials', async () => {
    const document = await open(failing, logLanguage);
    const place = { uri: document.uri.toString(), startLine: 5, endLine: 5 };
    await vscode.commands.executeCommand(commands.logsCopyRedacted, place);
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^10:00:06 .* sent/);
    assert.doesNotMatch(text, /sk-abcdef/);
  });

  test('a fix names an entry of the catalog or does nothing', async () => {
    await vscode.commands.executeCommand(commands.logsFix, 'AGL-X000', 0);
    await vscode.commands.executeCommand(commands.logsFix, 'AGL-N001', 99);
    await vscode.commands.executeCommand(commands.logsFix, { code: 'AGL-N001' }, '0');
  });

  test('a text is explained on a page', async () => {
    await vscode.commands.executeCommand(commands.explain, failing);
    const shown = () => vscode.window.tabGroups.all.flatMap(it => it.tabs).map(it => it.label);
    await soon(shown, it => it.some(label => /text-\d+\.md/.test(label)));
  });
});
