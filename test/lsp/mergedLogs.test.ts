import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol/node';
import { withOrigin } from '../../src/core/logs/merge/originColumn';
import { bundleServer, LspClient } from './client';

const failing = readFileSync(path.join(import.meta.dirname, '../workspace/logs/failing_agent.log'), 'utf8');
const merged = failing.replace(/^.*$/gm, it => withOrigin('runner', it));
const [file, document] = ['file:///logs/failing_agent.log', 'agl-merged:/runner.agl.log'];

let client: LspClient;

before(async () => {
  client = await LspClient.start(await bundleServer('test-lsp-merged', []), {
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
    initializationOptions: { commandLinks: true, language: 'en' },
  });
  await client.open(file, failing);
  await client.open(document, merged);
});
after(() => client.stop());

test('problems and hovers of a merged log are those of its files, on the same lines', async () => {
  const pull = (uri: string) => client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri);
  const told = ({ items }: { items: Diagnostic[] }) => items.map(it => [it.range.start.line, it.code, it.message]);
  const expected = told(await pull(file));
  assert.ok(expected.length > 0);
  assert.deepEqual(told(await pull(document)), expected);
  for (const { range } of (await pull(document)).items) assert.ok(range.start.character >= 'runner | '.length);
  const line = failing.split('\n').findIndex(it => it.includes('Exception during rollout'));
  const hover = (uri: string): Promise<Hover | null> => client.hover(uri, line);
  const [here, there] = [await hover(document), await hover(file)];
  assert.match(JSON.stringify(here?.contents), /AGL-R/);
  assert.equal(JSON.stringify(here?.contents).replaceAll(document, file), JSON.stringify(there?.contents));
});
