import type { DocumentHighlight, Location, Position, Range } from 'vscode-languageserver/node';
import { idAt, occurrencesOf } from '../core/logView/idTokens';
import type { Context } from './context';
import type { OpenLog } from './openLog';

/** More places of one id nobody walks through. */
const shownPlaces = 5000;

/** Every place of the id at a position, in all open logs. */
export function referencesOf({ logs }: Context, log: OpenLog, position: Position): Location[] {
  const token = idAt(log.line(position.line), position.character);
  if (!token) return [];
  const others = logs.all().filter(it => it !== log);
  return [log, ...others].flatMap(it => rangesOf(it, token.id).map(range => ({ uri: it.uri, range })));
}

export function highlightsOf(log: OpenLog, position: Position): DocumentHighlight[] {
  const token = idAt(log.line(position.line), position.character);
  return token ? rangesOf(log, token.id).map(range => ({ range })) : [];
}

/** The record that created it: the first in time that names it, of all open logs; this log's where no times are told. */
export function definitionOf({ logs }: Context, log: OpenLog, position: Position): Location | null {
  const token = idAt(log.line(position.line), position.character);
  if (!token) return null;
  const firsts = [log, ...logs.all().filter(it => it !== log)].flatMap(it => {
    const range = rangesOf(it, token.id, 1)[0];
    if (!range) return [];
    const record = it.view.recordAt(it.lines, range.start.line + 1);
    return [{ uri: it.uri, range, timeMs: record?.timeMs ?? null }];
  });
  const [own] = firsts;
  if (!own) return null;
  const earliest = firsts.reduce((one, other) =>
    one.timeMs !== null && other.timeMs !== null && other.timeMs < one.timeMs ? other : one,
  );
  return { uri: earliest.uri, range: earliest.range };
}

function rangesOf({ lines }: OpenLog, id: string, limit = shownPlaces): Range[] {
  const ranges: Range[] = [];
  for (const { text, placeAt } of lines.pieces()) {
    for (const at of occurrencesOf(id, text, limit - ranges.length)) {
      const start = placeAt(at);
      ranges.push({ start, end: { line: start.line, character: start.character + id.length } });
    }
    if (ranges.length >= limit) break;
  }
  return ranges;
}
