import * as vscode from 'vscode';
import type { ExceptionGroup } from '../../core/exceptions/groups';
import { shortId } from '../../core/format/id';
import type { Sighting } from '../../core/troubleshoot/evidence';
import { toSightings } from '../../core/troubleshoot/sightings';
import type { Source } from '../../node/sources/source';
import { recentExceptions } from '../../node/troubleshoot/recentExceptions';
import { logLanguage } from '../../protocol/lsp';
import { findCode } from '../logs/findCode';
import type { Places } from './places';

/** The end of a long log holds its failure. */
const longestText = 5_000_000;

/** What the logs that are open in the editor tell of. */
export async function logSightings({ explain, log }: Places, signal: AbortSignal): Promise<Sighting[]> {
  const found: Sighting[] = [];
  for (const document of openLogs()) {
    if (signal.aborted) break;
    const where = nameOf(document.uri);
    const whole = document.getText();
    const cut = whole.length <= longestText ? 0 : whole.indexOf('\n', whole.length - longestText) + 1;
    const text = whole.slice(cut);
    try {
      const { findings } = await explain({ name: where, text });
      const before = cut === 0 ? 0 : document.positionAt(cut).line;
      const sightings = toSightings({ where, kind: 'log', text }, findings);
      found.push(...sightings.map(it => ({ ...it, line: it.line === null ? null : it.line + before })));
    } catch (error) {
      log.warn(`troubleshooting without ${where}: ${String(error)}`);
    }
  }
  return found;
}

/** What recent exceptions of the store tell of, by their stack traces. */
export async function exceptionSightings(
  { explain, log }: Places,
  source: Source,
  signal: AbortSignal,
): Promise<Sighting[]> {
  const found: Sighting[] = [];
  for (const group of await recentExceptions(source, signal)) {
    if (signal.aborted) break;
    const text = textOf(group);
    const where = placeOf(group);
    try {
      const { findings } = await explain({ name: where, text });
      const sightings = toSightings({ where, kind: 'exception', text }, findings);
      found.push(...sightings.map(it => ({ ...it, count: group.count })));
    } catch (error) {
      log.warn(`troubleshooting without ${where}: ${String(error)}`);
    }
  }
  return found;
}

/** What the problems of open logs say already, without asking anybody. */
export function knownSightings(): Sighting[] {
  return openLogs().flatMap(document => {
    const found = vscode.languages.getDiagnostics(document.uri).flatMap(it => {
      const code = findCode(it);
      return code === null ? [] : [{ code, line: it.range.start.line + 1, endLine: it.range.end.line + 1 }];
    });
    return toSightings({ where: nameOf(document.uri), kind: 'log', text: '' }, found);
  });
}

function openLogs(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(it => it.languageId === logLanguage && !it.isClosed);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

export function textOf({ newest }: Pick<ExceptionGroup, 'newest'>): string {
  const [record] = newest;
  if (!record) return '';
  return record.stackText || `${record.type}: ${record.message}`;
}

function placeOf({ newest }: ExceptionGroup): string {
  const { rolloutId, traceId } = newest[0]?.where ?? {};
  return rolloutId ? `rollout ${shortId(rolloutId)}` : `trace ${shortId(traceId ?? '')}`;
}
