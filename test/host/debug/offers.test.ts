import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { FoundScripts } from '../../../src/host/debug/foundScripts';
import { commands, extensionId } from '../../../src/protocol/ids';
import { settings } from '../../../src/protocol/settings';

const agent = `import agentlightning as agl

class Agent(agl.LitAgent[dict]):
    def rollout(self, task): ...

if __name__ == "__main__":
    agl.Trainer(n_runners=1).fit(Agent())
`;

suite('what the debugger offers', () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const files = new Map([
    ['an_agent.py', agent],
    ['plain.py', 'print(1)\n'],
    ['otel.mjs', "import { NodeSDK } from '@opentelemetry/sdk-node';\nnew NodeSDK({}).start();\n"],
  ]);
  const at = (name: string) => path.join(folder?.uri.fsPath ?? '', name);

  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    for (const [name, text] of files) writeFileSync(at(name), text);
  });
  suiteTeardown(async () => {
    for (const name of files.keys()) rmSync(at(name), { force: true });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a configuration for every script that is an agent', async () => {
    const found = await new FoundScripts().provideDebugConfigurations(folder);
    assert.deepEqual(found.map(it => it['program'] as string).sort(), [
      '${workspaceFolder}/an_agent.py',
      '${workspaceFolder}/otel.mjs',
    ]);
    assert.ok(found.every(it => it.type === 'agent-lightning' && it.request === 'launch'));
  });

  test('Run and Debug above entry points, unless switched off', async () => {
    const uri = vscode.Uri.file(at('an_agent.py'));
    await vscode.window.showTextDocument(uri);
    const lenses = async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
      return all.filter(it => it.command?.command === commands.debugDebug).map(it => it.range.start.line + 1);
    };
    assert.deepEqual(await lenses(), [3, 6, 7]);
    const setting = vscode.workspace.getConfiguration();
    await setting.update(settings.debugCodeLens.key, false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lenses(), []);
    } finally {
      await setting.update(settings.debugCodeLens.key, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
