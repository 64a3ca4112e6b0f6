import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry } from '../../../src/core/catalog';
import type { CatalogEntry } from '../../../src/core/catalog/entry';
import { portToCheck, type SeenNow } from '../../../src/core/logView/checkedNow';
import { hoverOf, type HoverOptions } from '../../../src/core/logView/hover';
import { type RichLine, toMarkdown, toPlainText } from '../../../src/core/logView/richText';
import { matchesGolden } from '../../golden';
import { readView, TestText } from './testView';

const options: HoverOptions = {
  ...{ language: 'en', nowMs: 0, zone: () => 0, uri: 'file:///a%20b/x.log', findEntry },
  commands: {
    fix: 'agentLightning.logs.fix',
    explain: 'agentLightning.health.explain',
    timeline: 'agentLightning.timeline.open',
    attach: 'agentLightning.store.attach',
  },
};

/** The hover of the first record of a text that reports something, or of its first record. */
function hover(source: string, more: Partial<HoverOptions> = {}, now: SeenNow | null = null): readonly RichLine[] {
  const text = new TestText(source);
  const view = readView(text);
  const [finding] = view.findings();
  const record = view.recordAt(text, finding?.record.startLine ?? 1);
  assert.ok(record);
  const root = (finding && view.roots().get(finding)) ?? null;
  const same = finding ? view.findings().filter(it => it.fingerprint === finding.fingerprint) : [];
  const input = { record, findings: finding ? [finding] : [], root, followers: 0, times: same.length };
  return hoverOf({ ...input, first: same[0] ?? null, muted: false, now }, { ...options, ...more });
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '[run](command:workbench.action.quit)',
  '![i](https://evil.example/x.png)',
  '**bold** __bold__ `code` ~~gone~~',
  'https://evil.example www.evil.example me@evil.example',
  '&lt;b&gt; $(zap) :smile: <!-- c -->',
  '# head  \\ \\[x\\](command:a) \u202egnp.exe \u001b[31m',
  '| a | b | --- <https://evil.example>',
];

/** What Markdown would read as markup: any such sign that no backslash stands before. */
function live(markdown: string): string[] {
  return (
    markdown.replace(/\\[!-/:-@[-`{-~]/g, '').match(/[<>[\]`*_~|]|\$\(|!\[|&\w+;|\w:\/\/|\bwww\.|\w@\w|:\w+:/g) ?? []
  );
}

for (const [at, words] of hostile.entries()) {
  test(`hostile text ${at + 1} stays text, wherever it stands`, () => {
    const head = '10:00:00 [ERROR] (Process-1 agentlightning.runner.agent)   [Worker 0 | Rollout ro-f122438d0c27] ';
    const trace = `Traceback (most recent call last):\n  File "/home/${words.replaceAll('"', '')}/x.py", line 3, in f\n    f()\nKeyError: '${words}'\n`;
    const lines = hover(`${head}Exception during rollout. ${words}\n${trace}`);
    const markdown = toMarkdown(lines, true);
    const own = markdown
      .replace(/\*\*([^*]*)\*\*/g, '$1')
      .replace(/\[([^\]]*)\]\(command:agentLightning\.[\w.]+\?[\w%.-]*\)/g, '$1')
      .replace(/\n\n---\n\n/g, '\n');
    assert.deepEqual(live(own), [], markdown);
    assert.doesNotMatch(markdown + toPlainText(lines), /[\u202e\u001b]/u);
    assert.ok(lines.length <= 20);
  });
}

test('credentials in what a line names are masked', () => {
  const lines = hover(
    '10:00:00 [ERROR] (Process-1 agentlightning.x)   Missing or invalid rollout_id, attempt_id, or sequence_id in headers: {"authorization": "Bearer sk-abcdefghijklmnop1234"}. Cannot log to store.\n',
  );
  assert.doesNotMatch(toMarkdown(lines, true), /sk-abcdefgh/);
});

test('a line without anything to explain gets its fields only', () => {
  const source =
    '2025-12-28 14:03:12,118 [INFO] (Process-9 agentlightning.runner.agent)   [Worker 0 | Rollout ro-1772c5080808] Completed in 2.31s. Collected 14 span(s). Final reward: 0.75\n';
  matchesGolden('logView/hover-fields.txt', toPlainText(hover(source)));
});

test('an effect names its root and leads to it', () => {
  const root = { kind: 'place', uri: 'file:///a%20b/x(1).log', line: 14, text: 'Go to Root' } as const;
  assert.equal(toMarkdown([[root]], true), '[Go to Root](file:///a%20b/x%281%29.log#L14)');
  assert.equal(toPlainText([[{ kind: 'text', text: 'a' }, root]]), 'a');
});

test('each kind of failure in one readable file, in both languages', () => {
  const samples = [
    "10:00:05 [INFO] (Process-77 agentlightning.store.client)   Network/session issue: Cannot connect to host localhost:4747 ssl:default [Connect call failed ('127.0.0.1', 4747)] - will retry the request post: /queues/rollouts/dequeue\n",
    '10:00:06 [WARNING] (Process-77 agentlightning.tracer.agentops)   [Worker 0] AgentOps client was already initialized. Skip initialization.\n',
    'Traceback (most recent call last):\n  File "/home/dev/agent.py", line 4, in <module>\n    import agentlightnin\nModuleNotFoundError: No module named \'agentlightnin\'\n',
    'INFO:     127.0.0.1:46472 - "POST /proxy/rollout/fixed/attempt/0/mode/train/openai/v1/chat/completions HTTP/1.1" 503 Service Unavailable\n',
  ];
  const text = (language: 'en' | 'zh-cn') =>
    samples.map(it => `${it.split('\n', 1)[0]}\n${toPlainText(hover(it, { language }))}`).join('\n\n');
  matchesGolden('logView/hovers.txt', `${text('en')}\n\n==========\n\n${text('zh-cn')}`);
});

function withoutNow(entry: CatalogEntry | undefined): CatalogEntry | undefined {
  return entry && { ...entry, causes: entry.causes.map(({ text, tell }) => ({ text, ...(tell ? { tell } : {}) })) };
}

const refused =
  "10:00:05 [INFO] (Process-77 agentlightning.store.client)   Network/session issue: Cannot connect to host localhost:4747 ssl:default [Connect call failed ('127.0.0.1', 4747)] - will retry the request post: /queues/rollouts/dequeue\n";

test('only a port of this machine is looked at, and only for what could not be reached', () => {
  const portOf = (source: string) => {
    const text = new TestText(source);
    const view = readView(text);
    const [finding] = view.findings();
    const record = view.recordAt(text, 1);
    const entry = finding && findEntry(finding.code);
    return record && entry ? portToCheck(record, entry) : null;
  };
  assert.equal(portOf(refused), 4747);
  assert.equal(portOf(refused.replace('localhost', 'store.example').replace("'127.0.0.1'", "'10.0.0.7'")), null);
  assert.equal(portOf(refused.replaceAll('4747', '99999')), null);
});

test('what is there now stands with the cause that it speaks for, or by itself, with a link', () => {
  const without = { ...options, findEntry: (code: string) => withoutNow(findEntry(code)) };
  const says = (now: SeenNow, language: 'en' | 'zh-cn') =>
    [options, without].map(it => toPlainText(hover(refused, { ...it, language }, now))).join('\n\n');
  const free = { port: 4747, listening: false, store: false, storeElsewhere: null };
  const situations = [
    free,
    { ...free, storeElsewhere: 4748 },
    { ...free, listening: true },
    { ...free, listening: true, store: null },
    { ...free, listening: true, store: true },
  ];
  const told = situations.map(it => `${says(it, 'en')}\n\n${says(it, 'zh-cn')}`);
  matchesGolden('logView/checked-now.txt', told.join('\n\n==========\n\n'));
  const { storeElsewhere } = situations[1] ?? free;
  const markdown = toMarkdown(hover(refused, {}, { ...free, storeElsewhere }), true);
  assert.match(markdown, /\[Attach to \\:4748\]\(command:agentLightning\.store\.attach\?/);
});
