import { type Range, type SemanticTokens, SemanticTokensBuilder, SemanticTokenTypes } from 'vscode-languageserver/node';
import { idTokens } from '../core/logView/idTokens';
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
export const tokenTypes = [...colours, SemanticTokenTypes.comment] as const;

/** An editor asks for what is on screen; who asks for more is given the first of it. */
const shownLines = 2000;

/**
 * What a grammar cannot know: which lines are noise or muted, and which ids belong together. Ids of a line have the
 * colour of its rollout, so that one rollout has one colour wherever it shows.
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
    for (const { start: from, end: to } of ids) {
      builder.push(line, from, to - from, colourOf(owner?.id ?? ''), 0);
    }
  }
  return builder.build();
}

function colourOf(id: string): number {
  let hash = 0;
  for (const sign of id) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return hash % colours.length;
}
