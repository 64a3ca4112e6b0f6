import { type Range, type SemanticTokens, SemanticTokensBuilder, SemanticTokenTypes } from 'vscode-languageserver/node';
import { idTokens } from '../core/logView/idTokens';
import { patternTokens, type PatternToken } from '../core/logView/patternTokens';
import { columnOf } from './columnOf';
import { type Context, isMuted } from './context';
import type { OpenLog } from './openLog';

/** Colours that the themes of the editor tell apart; which of them an id gets says nothing. */
const colours = [
  SemanticTokenTypes.variable,
  SemanticTokenTypes.function,
  SemanticTokenTypes.class,
  SemanticTokenTypes.string,
  SemanticTokenTypes.number,
  SemanticTokenTypes.keyword,
] as const;
/** Drawn dim by every theme. */
const dim = colours.length;
const [namespace, number, string] = [
  dim + 1,
  colours.indexOf(SemanticTokenTypes.number),
  colours.indexOf(SemanticTokenTypes.string),
];
const levels = ['logError', 'logWarning', 'logInfo', 'logDebug'] as const;
/** Levels have no type of their own in the protocol; our client knows these, others leave them as they are. */
export const tokenTypes = [...colours, SemanticTokenTypes.comment, SemanticTokenTypes.namespace, ...levels] as const;

/** An editor asks for what is on screen; who asks for more is given the first of it. */
const shownLines = 2000;

/**
 * What a grammar cannot know: which lines are noise or muted, the fields of the user's own formats, and which ids belong
 * together. Ids of a line have the colour of its rollout, so that one rollout has one colour wherever it shows.
 */
export function tokensOf(context: Context, log: OpenLog, { start, end }: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const last = Math.min(end.line, log.lineCount - 1, start.line + shownLines);
  const quiet = new Set<number>();
  for (const finding of log.view.findingsIn(start.line + 1, last + 1)) {
    if (!finding.noise && !isMuted(context, finding)) continue;
    for (let line = finding.line; line <= Math.min(finding.endLine, last + 1); line++) quiet.add(line - 1);
  }
  for (let line = start.line; line <= last; line++) {
    const text = log.line(line);
    if (quiet.has(line)) {
      if (text.length > 0) builder.push(line, 0, text.length, dim, 0);
      continue;
    }
    const ids = idTokens(text);
    const owner = ids.find(it => it.kind === 'rollout') ?? ids[0];
    const column = columnOf(log, line);
    const fields = patternTokens(text.slice(column), context.client.patterns).flatMap(it => {
      const [from, to, type] = [it.start + column, it.end + column, typeOf(it)];
      // An id that is known as one has the colour of its rollout.
      return ids.some(id => id.start < to && from < id.end) ? [] : [{ start: from, end: to, type }];
    });
    const colour = colourOf(owner?.id ?? '');
    const all = [...fields, ...ids.map(({ start: from, end: to }) => ({ start: from, end: to, type: colour }))];
    all.sort((one, other) => one.start - other.start);
    for (const it of all) builder.push(line, it.start, it.end - it.start, it.type, 0);
  }
  return builder.build();
}

function typeOf({ kind, level }: PatternToken): number {
  if (kind === 'time') return dim;
  if (kind === 'level') return namespace + 1 + levelIndex(level);
  if (kind === 'logger') return namespace;
  return kind === 'pid' || kind === 'line' || kind === 'process' ? number : string;
}

function levelIndex(level: PatternToken['level']): number {
  if (level === 'error' || level === 'critical') return 0;
  return level === 'warning' ? 1 : level === 'info' ? 2 : 3;
}

function colourOf(id: string): number {
  let hash = 0;
  for (const sign of id) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return hash % colours.length;
}
