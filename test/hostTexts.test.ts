import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const chinese = JSON.parse(readFileSync(path.join(root, 'l10n/bundle.l10n.zh-cn.json'), 'utf8')) as Record<
  string,
  string
>;

/** First arguments of `l10n.t(…)`; undefined where one is computed, which nobody could translate. */
function textsOf(source: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (name.text === 't' && expression.getText().endsWith('l10n')) {
        const [first] = node.arguments;
        found.push(first && ts.isStringLiteralLike(first) ? first.text : undefined);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

const files = readdirSync(path.join(root, 'src/host'), { recursive: true, encoding: 'utf8' }).filter(it =>
  it.endsWith('.ts'),
);
const used = files.flatMap(file =>
  textsOf(readFileSync(path.join(root, 'src/host', file), 'utf8')).map(text => ({ file, text })),
);

test('every label of the host is written in Chinese, and none is left over', () => {
  assert.deepEqual(
    used.filter(it => it.text === undefined).map(it => it.file),
    [],
  );
  const texts = new Set(used.map(it => it.text!));
  assert.deepEqual([...texts].filter(it => !(it in chinese)).sort(), []);
  assert.deepEqual(
    Object.keys(chinese)
      .filter(it => !texts.has(it))
      .sort(),
    [],
  );
});

test('a label has the same placeholders in both languages, and none shouts', () => {
  const placeholders = (text: string) =>
    [...text.matchAll(/\{\d+\}/g)]
      .map(it => it[0])
      .sort()
      .join();
  for (const [en, zh] of Object.entries(chinese)) {
    assert.equal(placeholders(zh), placeholders(en), en);
    assert.doesNotMatch(en + zh, /[!！]/);
  }
});

test('the search for labels finds them', () => {
  assert.deepEqual(textsOf("vscode.l10n.t('a {0}', 1); l10n.t(`b`); t('c'); vscode.l10n.t(name)"), [
    'a {0}',
    'b',
    undefined,
  ]);
});
