import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../../src/protocol/ids';

suite('pages of codes', () => {
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());

  test("a code has a page that names its causes and the palette's name of each command", async () => {
    const uri = vscode.Uri.from({ scheme: 'agent-lightning-code', path: '/AGL-N001.md' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /^# AGL-N001 · /);
    assert.match(text, /\*\*Agent Lightning: Start Local Store\*\*/);
  });

  test('an unknown code says so', async () => {
    const uri = vscode.Uri.from({ scheme: 'agent-lightning-code', path: '/AGL-X000.md' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /AGL-X000/);
  });
});
