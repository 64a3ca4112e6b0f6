import { sentences, type TextKey } from './sentences';
import type { Language } from './table';

export type TextArg = string | number;

/** A sentence not yet put into words: core says what, whoever shows it says in which language. */
export interface Message {
  readonly key: TextKey;
  readonly args: Readonly<Record<string, TextArg>>;
}

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ArgsOf<K extends TextKey> = Placeholders<(typeof sentences)[K]['en']>;

/** Arguments are checked against the placeholders of the English sentence when compiling. */
export function say<K extends TextKey>(
  key: K,
  ...args: [ArgsOf<K>] extends [never] ? [] : [Readonly<Record<ArgsOf<K>, TextArg>>]
): Message {
  return { key, args: args[0] ?? {} };
}

export function toText(message: Message, language: Language): string {
  const args = message.args;
  return sentences[message.key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
