import type { DocumentHighlight, Location, Position, Range } from 'vscode-languageserver/node';
import { idAt, occurrencesOf } from '../core/logView/idTokens';
import type { Context } from './context';
import type { OpenLog } from './openLog';

/** More places of one id nobody walks through. */
const shownPlaces = 5000;

/** Every place of the id at a position, in all logs that are open or watched. */
export async function referencesOf(context: Context, log: OpenLog, position: Position): Promise<Location[]> {
  const token = idAt(log.line(position.line), position.character);
  if (!token) return [];
  const found: Location[] = [];
  for await (const it of allOf(context, log)) {
    for (const range of rangesOf(it, token.id, shownPlaces - found.length)) found.push({ uri: it.uri, range });
    if (found.length >= shownPlaces) break;
  }
  return found;
}

/** This one, the other open ones, then those that are watched, one at a time. */
async function* allOf({ logs, watched }: Context, log: OpenLog): AsyncGenerator<OpenLog> {
  yield log;
  yield* logs.all().filter(it => it !== log);
  yield* watched.read(uri => logs.get(uri) !== undefined);
}

export function highlightsOf(log: OpenLog, position: Position): DocumentHighlight[] {
  const token = idAt(log.line(position.line), position.character);
  return token ? rangesOf(log, token.id).map(range => ({ range })) : [];
}

/** The record that created it: the first in time that names it, of all logs; this log's where no times are told. */
export async function definitionOf(context: Context, log: OpenLog, position: Position): Promise<Location | null> {
  const token = idAt(log.line(position.line), position.character);
  if (!token) return null;
  const firsts: { readonly uri: string; readonly range: Range; readonly timeMs: number | null }[] = [];
  for await (const it of allOf(context, log)) {
    const range = rangesOf(it, token.id, 1)[0];
    if (!range) continue;
    const record = it.view.recordAt(it.lines, range.start.line + 1);
    firsts.push({ uri: it.uri, range, timeMs: record?.timeMs ?? null });
  }
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
