/** What stands in place of a credential until somebody asks to see it. */
export const mask = '••••••';

/**
 * The text with everything that looks like a credential masked; the same string when nothing does. A shown credential
 * ends in screenshots and screen shares, so a false alarm is the cheaper error.
 */
export function maskSecrets(key: string, text: string): string {
  if (isSecretKey(key) && text.trim() !== '') return mask;
  let masked = text;
  for (const [sign, pattern] of patterns) {
    if (sign.test(masked))
      masked = masked.replace(pattern, (_whole, lead: string | undefined) => `${lead ?? ''}${mask}`);
  }
  return masked;
}

/** `api_key`, `x-api-key`, `authorization`, `db.password`, `client_secret`, `…access_token`; not `max_tokens`. */
export function isSecretKey(key: string): boolean {
  return secretKey.test(key) && !/token_?(ids?|type|count)|tokens/i.test(key);
}

const secretKey =
  /(?:^|[._\-\s])(?:api[_-]?key|apikey|authorization|proxy-authorization|auth|cookie|set-cookie|password|passwd|pwd|secret|(?:access|refresh|id|session|auth|bearer)[_-]?token|token|private[_-]?key|credentials?|(?:client|app)[_-]?secret|secret[_-]?(?:access[_-]?)?key)$/i;

/** A cheap sign first, so that a long text is searched only when it may hold one. Quantifiers are bounded. */
const patterns: readonly (readonly [RegExp, RegExp])[] = [
  [/sk-|pk-/, /()(?<![\w-])(?:sk|pk)-[\w-]{8,200}/g],
  [/gh[pousr]_|github_pat_/, /()\b(?:gh[pousr]_|github_pat_)\w{16,255}/g],
  [/hf_/, /()\bhf_[A-Za-z0-9]{16,100}/g],
  [/AKIA|ASIA/, /()\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  [/xox/, /()\bxox[abprs]-[\w-]{10,200}/g],
  [/AIza/, /()\bAIza[\w-]{30,60}/g],
  [/eyJ/, /()(?<![\w-])eyJ[\w-]{10,2000}\.[\w-]{10,4000}(?:\.[\w-]{0,1000})?/g],
  [/bearer|basic/i, /\b((?:bearer|basic)\s{1,5})[\w+/.=~-]{8,4000}/gi],
  [
    /key|token|secret|passw|pwd/i,
    /((?:api[_-]?key|access[_-]?token|auth[_-]?token|token|secret|passw(?:or)?d|pwd)["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"'&,;}]{4,400}/gi,
  ],
  [/:\/\//, /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(?=@)/gi],
  [/-----BEGIN/, /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[^-]{1,8000}/g],
];
