import { newHead } from '../logs/heads/head';
import { readHead } from '../logs/heads/readHead';
import type { UserPattern } from '../logs/userPattern/userPattern';
import { encodeUtf8 } from '../logs/utf8';

/** As much of a file as is looked at. */
export const lookedAt = 64 * 1024;

/**
 * Signs that only Agent Lightning's own programs leave: their logger names, their manner of naming workers and rollouts,
 * paths of their package. One line of another program that merely has a time is none.
 */
const signs = [
  /^.{0,60}\(Process-\d{1,9} agentlightning[.\w]*\) /m,
  /\[Worker \d{1,6} \| Rollout [\w-]{1,64}\] /,
  /\[Rollout ro-[0-9a-f]{6,32}/,
  /[\\/]site-packages[\\/]agentlightning[\\/]/,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \[(?:debug|info|warning|error) {0,4}\] .{0,400}\brollout_id=/m,
  /"\w{3,6} \/v1\/agl\/[\w/.-]{1,200}/,
];

/** Of the first lines so many, or all, follow a format of the user's own; one alone may do so by chance. */
const [lookedLines, wantedLines] = [200, 3];

/**
 * Whether a text is a log that the language `agent-lightning-log` is for. Whoever writes a format of their own down wants
 * the logs that follow it to be read.
 */
export function looksLikeOurs(text: string, patterns: readonly UserPattern[] = []): boolean {
  const start = text.slice(0, lookedAt);
  return signs.some(it => it.test(start)) || (patterns.length > 0 && follows(start, patterns));
}

function follows(text: string, patterns: readonly UserPattern[]): boolean {
  const head = newHead();
  const lines = text.split(/\r\n|[\r\n]/, lookedLines).filter(it => it.trim() !== '');
  const own = lines.filter(it => {
    const bytes = encodeUtf8(it);
    readHead(bytes, 0, bytes.length, head, patterns);
    return head.pattern !== null;
  });
  return own.length >= wantedLines || (own.length > 0 && own.length === lines.length);
}
