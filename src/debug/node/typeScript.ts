import { isAtLeast } from '../../core/health/version';
import { say, type Message } from '../../core/text/say';

export interface TypeScriptFacts {
  /** Of Node.js; null: not known, because something else starts it. */
  readonly version: string | null;
  /** `.ts`, `.mts`, `.cts` or `.tsx`. */
  readonly ending: string;
  readonly text: string;
  /** Whether a file stands at this relative import. */
  readonly exists: (specifier: string) => boolean;
  /** What the project has installed: URLs and paths of what is to be preloaded. */
  readonly tsx: string | null;
  readonly tsNode: { readonly register: string; readonly loader: string } | null;
  readonly isModule: boolean;
}

export interface TypeScriptRunner {
  readonly runtimeArgs: readonly string[];
  readonly note: Message;
}

/**
 * What runs the program: Node.js itself where it can, for that is what needs nothing; else tsx, else ts-node, as far as the
 * project has them; at last Node.js with transformation switched on. Null: nothing here can.
 */
export function chooseTypeScript(facts: TypeScriptFacts): TypeScriptRunner | null {
  const { version, ending, tsx, tsNode, isModule } = facts;
  const erasable = ending !== '.tsx' && !needsTransform(facts.text);
  const resolvable = ending !== '.tsx' && importsAsWritten(facts);
  const flags = version === null ? null : strippingFlags(version);
  if (flags && erasable && resolvable) return runner('Node.js', flags);
  if (tsx !== null) {
    const flag = version !== null && !isAtLeast(version, '18.19.0') ? '--loader' : '--import';
    return runner('tsx', [flag, tsx]);
  }
  if (tsNode) return runner('ts-node', isModule ? ['--loader', tsNode.loader] : ['--require', tsNode.register]);
  if (flags && resolvable && version !== null && isAtLeast(version, '22.7.0')) {
    return runner('Node.js', ['--experimental-transform-types']);
  }
  return null;
}

function runner(name: string, runtimeArgs: readonly string[]): TypeScriptRunner {
  return { runtimeArgs, note: say('debugNode.note.typeScript', { runner: name }) };
}

/** Null: this Node.js cannot strip types. */
function strippingFlags(version: string): readonly string[] | null {
  const since = isAtLeast(version, '23.0.0') ? '23.6.0' : '22.18.0';
  if (isAtLeast(version, since)) return [];
  return isAtLeast(version, '22.6.0') ? ['--experimental-strip-types'] : null;
}

/** Syntax that is more than types: stripping refuses it. A word in a text may mislead; then tsx runs what Node.js could. */
function needsTransform(text: string): boolean {
  return (
    /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace|module)\s+[\w.]+\s*\{/m.test(text) ||
    /^\s*(?:export\s+)?import\s+\w+\s*=/m.test(text) ||
    /\bconstructor\s*\([^)]*\b(?:public|private|protected|readonly)\s/.test(text) ||
    /^\s*@[A-Za-z_$][\w$.]*(?:\(.*\))?\s*(?:$|export\b|class\b|abstract\b)/m.test(text)
  );
}

/** Node.js looks for the very file that is named. */
function importsAsWritten({ text, exists }: TypeScriptFacts): boolean {
  const specifiers = [
    ...text.matchAll(/(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*["'](\.{1,2}\/[^"'\n]{1,500})["']/g),
  ];
  return specifiers.every(it => exists(it[1] ?? ''));
}
