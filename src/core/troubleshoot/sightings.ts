import type { Sighting } from './evidence';

/** What a reading of a text found: lines count from 1. */
export interface CodeAt {
  readonly code: string;
  readonly line: number;
  readonly endLine: number;
}

/** Causes of a failure are told in the lines around it; further away something else is told. */
const around = 40;
const occurrencesRead = 5;
const longestText = 20_000;

/** The failures that a text tells of, one for each code, with the words around their first occurrences. */
export function toSightings(
  { where, kind, text }: { readonly where: string; readonly kind: Sighting['in']; readonly text: string },
  found: readonly CodeAt[],
): Sighting[] {
  const lines = text.split(/\r\n|\n|\r/);
  const byCode = new Map<string, CodeAt[]>();
  for (const it of found) byCode.set(it.code, [...(byCode.get(it.code) ?? []), it]);
  return [...byCode].map(([code, all]) => ({
    ...{ code, in: kind, where, count: all.length },
    line: kind === 'log' ? (all[0]?.line ?? null) : null,
    text: wordsAround(lines, all.slice(0, occurrencesRead)),
  }));
}

function wordsAround(lines: readonly string[], places: readonly CodeAt[]): string {
  const wanted = new Set<number>();
  for (const { line, endLine } of places) {
    const end = Math.min(lines.length, Math.min(endLine, line + around) + around);
    for (let at = Math.max(1, line - around); at <= end; at++) wanted.add(at);
  }
  let text = '';
  for (const at of [...wanted].sort((one, other) => one - other)) {
    text += `${lines[at - 1]?.slice(0, 2000) ?? ''}\n`;
    if (text.length > longestText) break;
  }
  return text.slice(0, longestText);
}
