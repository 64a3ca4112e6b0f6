import { type Message, say, toText } from '../../core/text/say';
import type { Language } from '../../core/text/table';
import type { ExplainedFix, Explanation } from '../../protocol/debug';
import type { OwnVariable } from './ownVariables';

type Chain = readonly { readonly type: string; readonly message: string }[];

/** An explanation as one line that unfolds: what it means, why, what to do, whose it is. */
export function explanationTree(explained: Explanation, chain: Chain, language: Language): OwnVariable {
  const words = (message: Message) => toText(message, language);
  const { code, title, meaning, cause, fixes, ids, context } = explained;
  const group = (name: Message, value: string, children: readonly OwnVariable[]) =>
    children.length > 0 ? [{ name: words(name), value, children }] : [];
  const listed = (values: object) => Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
  return {
    name: '',
    value: words(say('debug.explained', { code, title })),
    children: [
      { name: words(say('debug.explained.means')), value: meaning },
      ...(cause ? [{ name: words(say('debug.explained.cause')), value: cause }] : []),
      ...group(say('debug.explained.fixes'), fixes[0]?.title ?? '', fixes.map(fixNode)),
      ...group(say('debug.explained.ids'), Object.values(ids).join(', '), listed(ids)),
      ...group(
        say('debug.explained.chain'),
        chain.length > 1 ? lineOf(chain[0]) : '',
        chain.length > 1 ? chain.map(chainNode) : [],
      ),
      ...group(say('debug.explained.context'), '', listed(context)),
    ],
  };
}

function fixNode(fix: ExplainedFix, at: number): OwnVariable {
  const how = fix.terminal ?? fix.link ?? fix.setting;
  return { name: String(at + 1), value: fix.title, ...(how ? { children: [{ name: '→', value: how }] } : {}) };
}

function chainNode(part: Chain[number], at: number): OwnVariable {
  return { name: String(at + 1), value: lineOf(part) };
}

function lineOf(part: Chain[number] | undefined): string {
  return part ? `${part.type}: ${part.message.split('\n', 1)[0] ?? ''}` : '';
}
