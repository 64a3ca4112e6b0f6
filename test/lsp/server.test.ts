import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
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
    assert.match(text, /^1\\\. .* — nothing listens there \\\(checked now\\\)/m);
    assert.match(text, /^2\\\. .* — an Agent Lightning store answers on \\:4799/m);
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
  const own = links.find(it => JSON.stringify(it.data).includes('failing_agent.py'));
  assert.ok(own);
  const resolved = await client.connection.sendRequest<DocumentLink>('documentLink/resolve', own);
  assert.match(decodeURIComponent(resolved.target ?? ''), /^command:agentLightning\.source\.open\?.*"line":\d+/);
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

test('places lead into the workspace and into the packages of its interpreter; foreign paths by their ends', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'agl-links-'));
  const put = (name: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), '');
    return pathToFileURL(path.join(dir, name)).href;
  };
  const agent = put('work/agents/agent.py');
  const library = put('venv/lib/python3.11/site-packages/agentlightning/runner/agent.py');
  const rootUri = pathToFileURL(path.join(dir, 'work')).href;
  const interpreters = [path.join(dir, 'venv')];
  const other = await LspClient.start(program, { rootUri, initializationOptions: { interpreters } });
  const frames = [
    '/app/agents/agent.py',
    '/usr/lib/python3.12/site-packages/agentlightning/runner/agent.py',
    'agents/agent.py',
    '/app/../agents/agent.py',
    '/nowhere/else.py',
  ];
  const own = 'file:///logs/frames.log';
  try {
    await other.open(own, frames.map(it => `  File "${it}", line 3, in f\n`).join(''));
    const links = await other.ask<DocumentLink[]>('textDocument/documentLink', own);
    const targets = await Promise.all(
      links.map(it => other.connection.sendRequest<DocumentLink>('documentLink/resolve', it)),
    );
    assert.deepEqual(
      targets.map(it => it.target),
      [`${agent}#L3`, `${library}#L3`, `${agent}#L3`, undefined, undefined],
    );
  } finally {
    await other.stop();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('an id is found in logs that were open and in those that have changed since', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'agl-watched-'));
  const uriOf = (name: string) => pathToFileURL(path.join(dir, name)).href;
  const line = (time: string) => `${time} [INFO] (Process-1 agentlightning.x)   ro-0123456789ab here\n`;
  const other = await LspClient.start(program);
  const references = async () => {
    const context = { includeDeclaration: true };
    const position = at(0, line('').indexOf('ro-') + 10).start;
    const found = await other.ask<Location[]>('textDocument/references', uriOf('open.log'), { position, context });
    return found.map(it => `${path.basename(it.uri)}:${it.range.start.line}`).sort();
  };
  try {
    writeFileSync(path.join(dir, 'closed.log'), line('09:00:00'));
    writeFileSync(path.join(dir, 'grown.log'), `\n${line('08:00:00')}`);
    writeFileSync(path.join(dir, 'foreign.log'), 'ro-0123456789ab of somebody else\n');
    await other.open(uriOf('open.log'), line('10:00:00'));
    assert.deepEqual(await references(), ['open.log:0']);
    await other.open(uriOf('closed.log'), line('09:00:00'));
    const textDocument = { uri: uriOf('closed.log') };
    await other.connection.sendNotification('textDocument/didClose', { textDocument });
    const changes = ['grown.log', 'foreign.log', 'gone.log'].map(it => ({ uri: uriOf(it), type: 2 }));
    await other.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await references(), ['closed.log:0', 'grown.log:1', 'open.log:0']);
    const position = at(0, line('').indexOf('ro-') + 10).start;
    const definition = await other.ask<Location>('textDocument/definition', uriOf('open.log'), { position });
    assert.equal(path.basename(definition.uri), 'grown.log');
  } finally {
    await other.stop();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('ids of one rollout have one colour, and what is muted is dim', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const types = client.result.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const tokens = async () => {
    const { data } = await client.ask<{ data: number[] }>('textDocument/semanticTokens/range', uri, { range });
    const lines: string[] = [];
    for (let at = 0, row = 0; at < data.length; at += 5) {
      row += data[at] ?? 0;
      lines.push(`${row} ${types[data[at + 3] ?? 0]}`);
    }
    return lines;
  };
  const before = await tokens();
  const line = lineOf('Exception during rollout');
  const colour = before.find(it => it.startsWith(`${line} `));
  assert.ok(colour && !colour.endsWith('comment'));
  const [problem] = await pull(client);
  await client.connection.sendNotification('agentLightning/muted', { muted: [{ code: problem?.code }] });
  assert.ok((await tokens()).includes(`${line} comment`));
  await client.connection.sendNotification('agentLightning/muted', { muted: [] });
  assert.deepEqual(await tokens(), before);
});
