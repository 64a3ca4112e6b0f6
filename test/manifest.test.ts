import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as ids from '../src/protocol/ids';
import { type Setting, settings } from '../src/protocol/settings';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map(it => JSON.parse(read(it)) as Record<string, string>);
const allViews: readonly string[] = [...Object.values(ids.views), ...Object.values(ids.debugViews)];
const sorted = (list: Iterable<string>) => [...list].sort();

test('every command stands in package.json and in the table of ids, titled and in our category', () => {
  assert.deepEqual(sorted(contributes.commands.map(it => it.command)), sorted(Object.values(ids.commands)));
  for (const it of contributes.commands) {
    assert.match(it.title, /^%command\.[\w.]+%$/, it.command);
    assert.equal(it.category, 'Agent Lightning', it.command);
  }
});

test('every view stands in our container or in Run and Debug, in package.json and in the table of ids', () => {
  assert.deepEqual(Object.keys(contributes.views), [ids.viewContainer, 'debug']);
  assert.deepEqual(
    contributes.views['debug']!.map(it => it.id),
    Object.values(ids.debugViews),
  );
  assert.deepEqual(
    contributes.viewsContainers.activitybar.map(it => it.id),
    [ids.viewContainer],
  );
  assert.deepEqual(sorted(contributes.views[ids.viewContainer]!.map(it => it.id)), sorted(Object.values(ids.views)));
  assert.equal(`${manifest.publisher}.${manifest.name}`, ids.extensionId);
});

test('every setting has the default and the type of the table, a scope and a text', () => {
  const { properties } = contributes.configuration;
  const table: readonly Setting[] = Object.values(settings);
  assert.deepEqual(sorted(Object.keys(properties)), sorted(table.map(it => it.key)));
  for (const { key, default: value } of table) {
    const declared = properties[key]!;
    assert.deepEqual(declared.default, value, key);
    const type = typeof value === 'number' ? ['integer', 'number'] : [Array.isArray(value) ? 'array' : typeof value];
    assert.ok(type.includes(declared.type), `${key} is ${declared.type}`);
    assert.ok(['window', 'resource', 'machine', 'machine-overridable'].includes(declared.scope ?? ''), `${key}: scope`);
    assert.match(declared.markdownDescription ?? '', /^%setting\./, key);
  }
});

test('an untrusted workspace sets no path, address or thing to run', () => {
  const restricted = Object.values<Setting>(settings).filter(it => it.restricted);
  const declared = manifest.capabilities.untrustedWorkspaces;
  assert.equal(declared.supported, 'limited');
  assert.deepEqual(sorted(declared.restrictedConfigurations), sorted(restricted.map(it => it.key)));
});

test('every text of the manifest is written in both languages, and none is left over', () => {
  const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(it => it[1]!));
  for (const table of texts) {
    assert.deepEqual(sorted(Object.keys(table)), sorted(used));
    for (const [key, text] of Object.entries(table)) {
      assert.ok(text.trim() !== '', key);
      assert.doesNotMatch(text, /[!！]/, key);
    }
  }
  // The names of the product, of a view and of a thing of Agent Lightning are the same in every language.
  const same = new Set(['extension.displayName', 'container.title', 'view.rollouts']);
  const [en, zh] = texts;
  const untranslated = Object.keys(en!).filter(key => !same.has(key) && en![key] === zh![key]);
  assert.deepEqual(untranslated, []);
});

test('links of texts run commands that exist', () => {
  const own = new Set([...Object.values<string>(ids.commands), ...Object.values(ids.views).map(it => `${it}.focus`)]);
  const links = texts.flatMap(it => Object.values(it)).flatMap(it => [...it.matchAll(/\(command:([\w.]+)/g)]);
  const strange = links.map(it => it[1]!).filter(it => !own.has(it) && !it.startsWith('workbench.'));
  assert.ok(links.length > 0);
  assert.deepEqual(strange, []);
});

test('every empty view says why in at most two buttons', () => {
  for (const it of contributes.viewsWelcome) {
    assert.ok(allViews.includes(it.view), it.view);
    for (const table of texts) {
      const buttons = table[it.contents.slice(1, -1)]!.split('\n').filter(line => line.startsWith('['));
      assert.ok(buttons.length <= 2, it.contents);
    }
  }
  const described = new Set(contributes.viewsWelcome.map(it => it.view));
  assert.deepEqual(sorted(described), sorted(allViews));
});

test('when clauses use context keys that exist', () => {
  const known = new Set<string>([
    ...Object.values(ids.contextKeys),
    ...['view', 'viewItem', 'isWorkspaceTrusted', 'virtualWorkspace', 'workbenchState', 'focusedView', 'listFocus'],
    ...[ids.timelineContextKey, 'webviewId'],
    ...[
      'activeWebviewPanelId',
      'editorLangId',
      'resourceScheme',
      'resourceExtname',
      'explorerResourceIsFolder',
      'true',
      'false',
    ],
  ]);
  const strange = clauses().flatMap(clause => keysOf(clause).filter(key => !known.has(key)));
  assert.deepEqual(strange, []);
  assert.deepEqual(keysOf("a == x && !b.c =~ /^(z|y)$/ || (d != 'q')"), ['a', 'b.c', 'd']);
});

test('menus and keys name commands and views that exist; keys work in our views only', () => {
  const known = new Set<string>(Object.values(ids.commands));
  for (const [menu, items] of Object.entries(contributes.menus)) {
    for (const it of items) {
      assert.ok(known.has(it.command), `${menu}: ${it.command}`);
      if (menu.startsWith('view/')) {
        const view = /^view == ([\w.]+)/.exec(it.when ?? '')?.[1] ?? '';
        assert.ok(Object.values<string>(ids.views).includes(view), `${menu}: ${it.when}`);
      }
    }
  }
  for (const it of contributes.keybindings) {
    assert.ok(known.has(it.command), it.command);
    assert.match(it.when, /^focusedView == agentLightning\./);
  }
});

test('icons are codicons or files', () => {
  const codicons = JSON.parse(read('node_modules/@vscode/codicons/src/template/mapping.json')) as Record<
    string,
    string[]
  >;
  const names = new Set(Object.values(codicons).flat());
  for (const it of contributes.commands) {
    const name = /^\$\(([\w-]+)\)$/.exec(it.icon ?? '')?.[1];
    assert.ok(it.icon === undefined || (name !== undefined && names.has(name)), `${it.command}: ${it.icon}`);
  }
  const files = [
    manifest.icon,
    ...contributes.viewsContainers.activitybar.map(it => it.icon),
    ...contributes.views[ids.viewContainer]!.map(it => it.icon),
    ...contributes.walkthroughs.flatMap(it => it.steps).flatMap(it => Object.values(it.media.image)),
  ];
  assert.deepEqual(
    files.filter(it => !existsSync(path.join(root, it))),
    [],
  );
  assert.match(read('media/icons/container.svg'), /currentColor/);
});

test('the walkthrough has steps that are completed by events', () => {
  for (const step of contributes.walkthroughs.flatMap(it => it.steps)) {
    assert.ok(step.completionEvents.length > 0, step.id);
    for (const event of step.completionEvents) assert.match(event, /^onContext:/, step.id);
  }
  assert.equal(contributes.walkthroughs[0]?.steps.length, 4);
});

function clauses(): string[] {
  const { commands, menus, keybindings, viewsWelcome, walkthroughs } = contributes;
  const events = walkthroughs.flatMap(it => it.steps).flatMap(it => it.completionEvents);
  return [
    ...commands.map(it => it.enablement),
    ...Object.values(menus).flatMap(items => items.map(it => it.when)),
    ...keybindings.map(it => it.when),
    ...viewsWelcome.map(it => it.when),
    ...events.map(it => it.replace(/^onContext:/, '')),
  ].filter(it => it !== undefined);
}

/** Left sides of comparisons and bare keys; what is compared with is no key. */
function keysOf(clause: string): string[] {
  const left = clause
    .replace(/=~\s*\/(?:\\.|[^/\\])*\/[a-z]*/g, '')
    .replace(/[!=]=\s*('[^']*'|[\w.]+)/g, '')
    .replace(/[!()]/g, ' ');
  return left.split(/&&|\|\||\s+/).filter(Boolean);
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly icon: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly icon?: string;
      readonly enablement?: string;
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly completionEvents: readonly string[];
        readonly media: { readonly image: Readonly<Record<string, string>> };
      }[];
    }[];
  };
}

interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
}
