import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');

/** Who may import whom. Edit this table in the same commit that breaks it, or not at all. */
const rooms: Record<string, readonly string[]> = {
  core: ['core'],
  protocol: ['protocol', 'core'],
  node: ['core', 'protocol', 'node', 'node:', '../package.json', 'ws', 'fastify'],
  cli: ['cli', 'core', 'protocol', 'node', 'node:', '../package.json', 'commander'],
  lsp: [...['lsp', 'core', 'protocol', 'node:'], ...['vscode-languageserver', 'vscode-languageserver/node']],
  debug: [
    ...['debug', 'core', 'protocol', 'node/process', 'node/sources', 'node:', '../package.json', 'ws'],
    ...['@vscode/debugadapter', '@vscode/debugprotocol'],
  ],
  probes: ['probes', 'protocol', 'core', 'node:', '@opentelemetry/api', '@opentelemetry/sdk-trace-base'],
  host: ['host', 'debug', 'core', 'protocol', 'node', 'node:', 'vscode', 'vscode-languageclient/node'],
  webview: ['webview', 'core', 'protocol'],
};

/** Both ends share shapes, never code that could drag core's implementation over the border. */
const typesOnly: Record<string, readonly string[]> = { protocol: ['core'], probes: ['core'] };
/** What agent breakpoints mean, in a few lines without imports: the Node.js probe must not say it in other words. */
const shared: Record<string, readonly string[]> = {
  probes: ['core/agentBreakpoints/holds', 'core/agentBreakpoints/matches'],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(dir: string): string[] {
  if (!existsSync(path.join(root, dir))) return [];
  return readdirSync(path.join(root, dir), { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && /\.tsx?$/.test(it.name))
    .map(it => path.relative(root, path.join(it.parentPath, it.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (literal: ts.Expression | undefined, typeOnly: boolean) => {
    if (literal && ts.isStringLiteral(literal)) found.push({ file, to: literal.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(it => it.isTypeOnly);
}

function isLoad(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** `../core/model/span` of `src/host/x.ts` is `core/model/span`; a package stays what it is. */
function target({ file, to }: Import): string {
  if (!to.startsWith('.')) return to;
  return path.posix.relative('src', path.posix.join(path.posix.dirname(file), to));
}

function mayImport(room: string, it: Import): boolean {
  const to = target(it);
  if (!it.typeOnly && !shared[room]?.includes(to) && typesOnly[room]?.some(only => to.startsWith(`${only}/`)))
    return false;
  return rooms[room]!.some(allowed =>
    allowed.endsWith(':') ? to.startsWith(allowed) : to === allowed || to.startsWith(`${allowed}/`),
  );
}

for (const room of Object.keys(rooms)) {
  test(`src/${room} imports only what it may`, () => {
    const found = sources(`src/${room}`).flatMap(importsOf);
    const strays = found.filter(it => !mayImport(room, it)).map(it => `${it.file} -> ${it.to}`);
    assert.deepEqual(strays, []);
  });
}

test('every room of src stands in the table', () => {
  const dirs = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter(it => it.isDirectory());
  assert.deepEqual(
    dirs.map(it => it.name).filter(it => !(it in rooms)),
    [],
  );
});

test('the guard reads every kind of import', () => {
  const self = importsOf('test/rooms.test.ts').map(it => it.to);
  assert.ok(self.includes('typescript') && self.includes('node:fs'));
});

test('the composition root stays a table of contents', () => {
  const file = path.join(root, 'src/extension.ts');
  assert.ok(existsSync(file));
  assert.ok(readFileSync(file, 'utf8').split('\n').length <= 61);
});

test('no source file is longer than 600 lines', () => {
  const exempt = /^src\/core\/(catalog\/entries|text)\/|\/generated\//;
  const long = sources('src').filter(
    file => !exempt.test(file) && readFileSync(path.join(root, file), 'utf8').split('\n').length > 600,
  );
  assert.deepEqual(long, []);
});
