import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type {
  CodeAction,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { matchesGolden } from '../golden';
import { bundleServer, LspClient } from './client';

const workspace = path.join(import.meta.dirname, '../workspace/logs');
const failing = readFileSync(path.join(workspace, 'failing_agent.log'), 'utf8');
const uri = 'file:///logs/failing_agent.log';
const markdown = { textDocument: { hover: { contentFormat: ['markdown' as const] }, diagnostic: {} } };

let program = '';
let client: LspClient;

before(async () => {
  program = await bundleServer('test-lsp', ['cli.js']);
  client = await LspClient.start(program, {
    capabilities: markdown,
    initializationOptions: { commandLinks: true, language: 'en' },
  });
  await client.open(uri, failing);
});
after(() => client.stop());

const lineOf = (words: string, text = failing) => text.split('\n').findIndex(it => it.includes(words));
const pull = (of: LspClient, document = uri) =>
  of.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', document).then(it => it.items);
const value = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';

test('a failing line says what it means, and links run commands of ours', async () => {
  const text = value(await client.hover(uri, lineOf('Exception during rollout')));
  assert.match(text, /^\*\*AGL/);
  assert.ok(text.split('\n').filter(it => it.trim() !== '').length <= 20, text);
  const links = [...text.matchAll(/\]\(command:([\w.]+)/g)].map(it => it[1] ?? '');
  assert.ok(links.includes('agentLightning.health.explain') && links.includes('agentLightning.timeline.open'), text);
  assert.ok(links.every(it => it.startsWith('agentLightning.')));
  matchesGolden('lsp/hover-failing.md', text);
});

test('a client that looks at ports is asked about one of this machine, once in a while and not for long', async () => {
  const other = await LspClient.start(program, {
    capabilities: markdown,
    initializationOptions: { commandLinks: true, looksAtPorts: true },
  });
  const asked: number[] = [];
  other.connection.onRequest('agentLightning/lookAtPort', ({ port }: { port: number }) => {
    asked.push(port);
    // The second port gets no answer.
    if (port !== 4747) return new Promise(() => undefined);
    return { port, listening: false, store: false, storeElsewhere: 4799 };
  });
  const refused = (port: number) =>
    `10:00:05 [INFO] (Process-77 agentlightning.store.client)   Network/session issue: Cannot connect to host localhost:${port} ssl:default [Connect call failed ('127.0.0.1', ${port})] - will retry the request post: /queues/rollouts/dequeue\n`;
  const own = 'file:///logs/refused.log';
  try {
    await other.open(own, refused(4747) + refused(4746) + failing);
    const text = value(await other.hover(own, 0));
    assert.match(text, /Nothing listens on port 4747 \\\(checked now\\\)/);
    assert.match(text, /\[Attach to \\:4799\]\(command:agentLightning\.store\.attach\?/);
    await other.hover(own, 0);
    const silent = value(await other.hover(own, 1));
    assert.doesNotMatch(silent, /checked now/);
    assert.match(silent, /AGL-/);
    await other.hover(own, 2 + lineOf('Exception during rollout'));
    assert.deepEqual(asked, [4747, 4746]);
  } finally {
    await other.stop();
  }
});

test('an ordinary line has its fields only', async () => {
  const text = value(await client.hover(uri, lineOf('Started async rollouts')));
  assert.match(text, /agentlightning/);
  assert.doesNotMatch(text, /AGL/);
});

test('problems carry codes with their pages, grouped by failure, in readable form', async () => {
  const items = await pull(client);
  assert.ok(items.length > 0);
  for (const it of items) assert.match(it.codeDescription?.href ?? '', /^agent-lightning-code:\/AGL-[A-Z]\d{3}\.md$/);
  matchesGolden('lsp/problems-failing.txt', problemsText(items));
});

test('a document that changes is read again where it changed; problems move with their lines', async () => {
  const own = 'file:///logs/growing.log';
  await client.open(own, failing);
  const before = await pull(client, own);
  await client.change(own, [{ range: at(0, 0), text: 'first\nsecond\n' }]);
  const after = await pull(client, own);
  assert.deepEqual(
    after.map(it => it.range.start.line),
    before.map(it => it.range.start.line + 2),
  );
  await client.change(own, [{ text: 'nothing wrong here\n' }]);
  assert.deepEqual(await pull(client, own), []);
});

test('a log that grows gets the problems of its new lines', async () => {
  const own = 'file:///logs/tail.log';
  const cut = failing.indexOf('11:37:02 [ERROR]');
  await client.open(own, failing.slice(0, cut));
  const has = async () => (await pull(client, own)).some(it => it.code === 'AGL-R204');
  assert.equal(await has(), false);
  const end = failing.slice(0, cut).split('\n').length - 1;
  await client.change(own, [{ range: at(end, 0), text: failing.slice(cut) }]);
  assert.equal(await has(), true);
});

test('symbols, folds and links of a log', async () => {
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
  assert.ok(symbols.some(it => it.name === 'ZeroDivisionError'));
  assert.ok(symbols.some(it => it.name.startsWith('ro-')));
  const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', uri);
  const traceback = lineOf('Exception during rollout');
  assert.ok(folds.some(it => it.startLine === traceback && it.endLine > traceback + 3));
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', uri);
  const own = links.find(it => decodeURIComponent(it.target ?? '').includes('failing_agent.py'));
  assert.match(decodeURIComponent(own?.target ?? ''), /^command:agentLightning\.source\.open\?.*"line":\d+/);
});

test('an id is found in every open log, and leads to where it came up first', async () => {
  const own = 'file:///logs/other.log';
  const id = /ro-[0-9a-f]{12}/.exec(failing)?.[0] ?? '';
  await client.open(own, `20:00:00 [INFO] (Process-1 agentlightning.x)   ${id} again\n`);
  const line = lineOf(id);
  const character = (failing.split('\n')[line] ?? '').indexOf(id) + 3;
  const position = { line, character };
  const context = { includeDeclaration: true };
  const references = await client.ask<Location[]>('textDocument/references', uri, { position, context });
  assert.equal(references.filter(it => it.uri === uri).length, failing.split(id).length - 1);
  assert.equal(references.filter(it => it.uri === own).length, 1);
  const highlights = await client.ask<unknown[]>('textDocument/documentHighlight', uri, { position });
  assert.equal(highlights.length, failing.split(id).length - 1);
  const definition = await client.ask<Location>('textDocument/definition', own, { position: at(0, 50).start });
  assert.deepEqual([definition.uri, definition.range.start.line], [uri, line]);
  const rollouts = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: id });
  assert.ok(rollouts.some(it => it.name === id));
});

test('a silence between two lines is told', async () => {
  const own = 'file:///logs/gap.log';
  const line = (time: string) => `${time} [INFO] (Process-1 agentlightning.runner.agent)   [Worker 0] Working.\n`;
  await client.open(own, line('10:00:00') + line('10:00:01') + line('10:04:11'));
  const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', own, { range: at(0, 0, 3) });
  assert.deepEqual(
    hints.map(it => [it.position.line, it.label]),
    [[2, '4 min 10 s later']],
  );
});

test('actions: fixes, the page, muting, and a copy without secrets', async () => {
  const [problem] = await pull(client);
  assert.ok(problem);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', uri, {
    range: problem.range,
    context: { diagnostics: [problem] },
  });
  const commands = actions.map(it => it.command?.command);
  for (const it of ['agentLightning.health.explain', 'agentLightning.logs.mute', 'agentLightning.logs.copyRedacted'])
    assert.ok(commands.includes(it), it);
});

test('what is muted is dim and no problem', async () => {
  const [problem] = await pull(client);
  await client.connection.sendNotification('agentLightning/muted', { muted: [{ code: problem?.code }] });
  const rest = await pull(client);
  assert.ok(rest.filter(it => it.code === problem?.code).every(it => it.severity === 4 && it.tags?.includes(1)));
  await client.connection.sendNotification('agentLightning/muted', { muted: [] });
  assert.equal((await pull(client))[0]?.severity, problem?.severity);
});

test('a text is explained as a report', async () => {
  const params = { name: 'clipboard', text: failing };
  const report = await client.connection.sendRequest<{ markdown: string; incidents: number }>(
    'agentLightning/explain',
    params,
  );
  assert.ok(report.incidents > 0);
  matchesGolden('lsp/report-failing.md', report.markdown);
  const file = { name: 'file', path: path.join(workspace, 'failing_agent.log') };
  const same = await client.connection.sendRequest<{ incidents: number }>('agentLightning/explain', file);
  assert.equal(same.incidents, report.incidents);
});

test('a client that pulls nothing and knows no Markdown gets pushed problems and plain words, in its language', async () => {
  const plain = await LspClient.start(program, { locale: 'zh-cn' });
  try {
    assert.equal(plain.result.capabilities.diagnosticProvider, undefined);
    await plain.open(uri, failing);
    const items = await plain.pushed(uri, it => it.length > 0);
    assert.ok(items.some(it => /[\u4e00-\u9fff]/.test(JSON.stringify(it.message))));
    const hover = await plain.hover(uri, lineOf('Exception during rollout'));
    assert.equal((hover?.contents as MarkupContent).kind, 'plaintext');
    assert.doesNotMatch(value(hover), /command:|\\|\*\*/);
    matchesGolden('lsp/hover-plain-zh.txt', value(hover));
    const actions = await plain.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: items[0]?.range,
      context: { diagnostics: items },
    });
    assert.deepEqual(actions, []);
  } finally {
    assert.equal(await plain.stop(), 0);
  }
});

test('the command line starts the same server', async () => {
  const cli = path.join(path.dirname(program), 'cli.js');
  const other = await LspClient.start(cli, { command: ['lsp', '--language', 'zh-cn'] });
  try {
    assert.equal(other.result.serverInfo?.name, 'Agent Lightning DevTools');
    await other.open(uri, failing);
    assert.match(value(await other.hover(uri, lineOf('Exception during rollout'))), /[\u4e00-\u9fff]/);
  } finally {
    assert.equal(await other.stop(), 0);
  }
});

function at(line: number, character: number, toLine = line) {
  return { start: { line, character }, end: { line: toLine, character: toLine === line ? character : 0 } };
}

function problemsText(items: readonly Diagnostic[]): string {
  const severities = ['', 'error', 'warning', 'info', 'hint'];
  return items
    .map(it => {
      const related = (it.relatedInformation ?? []).map(
        more => `\n    line ${more.location.range.start.line + 1}: ${more.message}`,
      );
      const words = `${it.range.start.line + 1}: ${severities[it.severity ?? 0]} ${it.code}: ${typeof it.message === 'string' ? it.message : it.message.value}`;
      return words + related.join('');
    })
    .join('\n');
}
