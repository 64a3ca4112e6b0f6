import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Diagnostic, Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { withOrigin } from '../../src/core/logs/merge/originColumn';
import { bundleServer, LspClient } from './client';

const pattern = '{time} <{level}> {module} ({pid}) | {message}';
const uri = 'file:///logs/own.agl.log';
const text = [
  '2026-11-22 09:00:01 <INFO> train.loop (12) | step 1',
  '2026-11-22 09:00:02 <E> train.loop (12) | Exception during rollout ro-f122438d0c27',
  'Traceback (most recent call last):',
  '  File "/home/dev/agent.py", line 3, in rollout',
  "ModuleNotFoundError: No module named 'flash_attn'",
  '',
].join('\n');

let program = '';
let client: LspClient;
const warnings: string[] = [];
const refreshed: string[] = [];

before(async () => {
  program = await bundleServer('test-lsp-patterns', []);
  client = await LspClient.start(program, {
    capabilities: {
      textDocument: { hover: { contentFormat: ['plaintext'] }, diagnostic: {} },
      workspace: { semanticTokens: { refreshSupport: true }, diagnostics: { refreshSupport: true } },
    },
  });
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    warnings.push(message);
  });
  for (const method of ['workspace/semanticTokens/refresh', 'workspace/diagnostic/refresh']) {
    client.connection.onRequest(method, () => {
      refreshed.push(method);
      return null;
    });
  }
  await client.open(uri, text);
});
after(() => client.stop());

const words = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';
const configure = (patterns: readonly string[]) =>
  client.connection.sendNotification('agentLightning/configured', { patterns });

/** The coloured pieces of the first lines: what stands there, and its kind. */
async function colours(of: string, document: string): Promise<string[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  const types = client.result.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const { data } = await client.ask<{ data: number[] }>('textDocument/semanticTokens/range', document, { range });
  const lines = of.split('\n');
  const found: string[] = [];
  for (let at = 0, row = 0, column = 0; at < data.length; at += 5) {
    const [rows = 0, columns = 0, length = 0, type = 0] = data.slice(at, at + 4);
    column = rows > 0 ? columns : column + columns;
    row += rows;
    found.push(`${types[type]}: ${lines[row]?.slice(column, column + length)}`);
  }
  return found;
}

test('a format that is set while a log is open is used at once, in hovers, problems and colours', async () => {
  assert.doesNotMatch(words(await client.hover(uri, 0)), /train\.loop/);
  await configure([pattern]);
  assert.match(words(await client.hover(uri, 0)), /pid 12 · train\.loop/);
  const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri);
  assert.deepEqual(
    items.map(it => it.range.start.line),
    [1],
  );
  const [first, ...rest] = await colours(text, uri);
  assert.equal(first, 'comment: 2026-11-22 09:00:01');
  assert.deepEqual(rest.slice(0, 6), [
    'logInfo: INFO',
    'namespace: train.loop',
    'number: 12',
    'comment: 2026-11-22 09:00:02',
    'logError: E',
    'namespace: train.loop',
  ]);
  assert.match(rest.at(-1) ?? '', /: ro-f122438d0c27$/);
  assert.deepEqual([...new Set(refreshed)].sort(), [
    'workspace/diagnostic/refresh',
    'workspace/semanticTokens/refresh',
  ]);
});

test('behind the column of a merged log the fields have their colours as well', async () => {
  const merged = text.replace(/^.*$/gm, it => withOrigin('train', it));
  await configure([pattern]);
  await client.open('agl-merged:/own.agl.log', merged);
  const [first, second] = await colours(merged, 'agl-merged:/own.agl.log');
  assert.deepEqual([first, second], ['comment: 2026-11-22 09:00:01', 'logInfo: INFO']);
});

test('what is no format is said once, with its code, and the others are used', async () => {
  await configure(['{time} {colour}', pattern]);
  assert.match(words(await client.hover(uri, 0)), /train\.loop/);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^AGL-C004 .*character 8.*\{colour\}/);
  await configure([]);
  assert.doesNotMatch(words(await client.hover(uri, 0)), /train\.loop/);
});

test('a format that is there from the beginning is used from the beginning', async () => {
  const other = await LspClient.start(program, { initializationOptions: { patterns: [pattern] } });
  try {
    await other.open(uri, text);
    assert.match(words(await other.hover(uri, 1)), /train\.loop/);
    const name = 'explained';
    const report = await other.connection.sendRequest<{ findings: unknown[] }>('agentLightning/explain', {
      name,
      text,
    });
    assert.equal(report.findings.length, 1);
  } finally {
    await other.stop();
  }
});
