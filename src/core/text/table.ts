export const languages = ['en', 'zh-cn'] as const;
export type Language = (typeof languages)[number];

/** One sentence in every language we speak. Both stand side by side so that neither can be forgotten. */
export type Sentence = Readonly<Record<Language, string>>;
export type SentenceTable = Readonly<Record<string, Sentence>>;

/** `vscode.env.language`, LANG and the like: anything Chinese written in simplified characters, else English. */
export function toLanguage(tag: string | undefined): Language {
  return /^zh(?![a-z])(?![-_](tw|hk|mo|hant))/i.test(tag ?? '') ? 'zh-cn' : 'en';
}
