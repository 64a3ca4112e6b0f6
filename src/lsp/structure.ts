import {
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  InlayHintKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import { nestedFolds } from '../core/logView/nestedFolds';
import type { OutlineKind } from '../core/logView/outline';
import { Runs } from '../core/logView/runs';
import { timeGaps } from '../core/logView/timeGaps';
import { shortId } from '../core/format/id';
import { toVisibleLine } from '../core/text/visible';
import { columnOf } from './columnOf';
import type { Context } from './context';
import { inSlices } from './inSlices';
import type { OpenLog } from './openLog';

/** An outline of more entries is none, and editors slow down. */
const shownSymbols = 2000;
/** Editors fold 5,000 regions at most. */
const shownFolds = 5000;

export function symbolsOf(log: OpenLog): DocumentSymbol[] {
  return log.view
    .outline()
    .slice(0, shownSymbols)
    .map(({ kind, name, detail, line, endLine }) => {
      const range = linesRange(log, line, endLine);
      const selectionRange = linesRange(log, line, line);
      const shown = { name: toVisibleLine(name, 120) || '–', detail: toVisibleLine(detail, 120) };
      return { ...shown, kind: kinds[kind], range, selectionRange };
    });
}

const kinds = {
  rollout: SymbolKind.Class,
  exception: SymbolKind.Event,
  error: SymbolKind.Constant,
} as const satisfies Record<OutlineKind, SymbolKind>;

/** Rollouts of all open logs whose id holds what was typed. */
export function rolloutsOf({ logs }: Context, query: string): SymbolInformation[] {
  return logs.all().flatMap(log =>
    log.view
      .outline()
      .filter(it => it.kind === 'rollout' && it.name.includes(query.trim()))
      .slice(0, shownSymbols)
      .map(it => ({
        name: it.name,
        kind: kinds.rollout,
        containerName: it.detail === '' ? '' : shortId(it.detail),
        location: { uri: log.uri, range: linesRange(log, it.line, it.line) },
      })),
  );
}

/** Records of several lines, runs of one rollout, and what is said again and again. */
export async function foldsOf(log: OpenLog): Promise<FoldingRange[]> {
  const { version } = log;
  const runs = new Runs();
  await inSlices(
    log.lines.parts(0, log.lineCount),
    () => log.version !== version,
    bytes => void runs.see(bytes),
  );
  return nestedFolds([...log.view.folds(), ...runs.end()])
    .slice(0, shownFolds)
    .map(([from, to]) => ({ startLine: from - 1, endLine: to - 1 }));
}

export function hintsOf({ client }: Context, log: OpenLog, range: Range): InlayHint[] {
  const records = log.view.recordsIn(log.lines, range.start.line, range.end.line + 1);
  return timeGaps(records, client.language).map(({ line, text }) => ({
    position: { line: line - 1, character: columnOf(log, line - 1) },
    label: text,
    kind: InlayHintKind.Type,
    paddingRight: true,
  }));
}

function linesRange(log: OpenLog, from: number, to: number): Range {
  const [first, last] = [Math.min(from, log.lineCount) - 1, Math.min(to, log.lineCount) - 1];
  return { start: { line: first, character: 0 }, end: { line: last, character: log.line(last).length } };
}
