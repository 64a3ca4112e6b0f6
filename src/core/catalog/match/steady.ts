import type { Readable } from '../../logs/draft';
import { tellsReason } from '../../logs/http';
import type { TextShow } from '../shows';
import type { CompiledCatalog } from './compile';
import { matchTemplate } from './confirm';
import { exitTemplates } from './exits';
import { Spoken } from './readings';
import { literalsOf } from './template';

/** Whatever a catalog looks for, of whose numbers none may be taken for another. */
export function allLiterals({ woken, hits, exceptions, http, absents }: CompiledCatalog): Set<string> {
  const literals = new Set(exitTemplates.flatMap(literalsOf));
  const addAll = (all: readonly string[] = []) => {
    for (const it of all) literals.add(/\s\s|[^\S ]/.test(it) ? it.replace(/\s+/g, ' ') : it);
  };
  addAll(woken);
  for (const hit of hits) {
    if (hit.kind === 'text') addAll([...literalsOf(hit.text.template), ...conditionsOf(hit.text.show)]);
  }
  for (const { show, message } of [...exceptions.values()].flat()) {
    addAll([...(message ? literalsOf(message) : []), ...(show.frames ?? [])]);
  }
  for (const { route, detail } of [...http.values()].flat()) {
    for (const template of [route, detail]) addAll(template ? literalsOf(template) : []);
  }
  for (const { after, lacks, until } of absents) {
    for (const template of [after, ...lacks, ...(until ? [until] : [])]) addAll(literalsOf(template));
  }
  return literals;
}

/**
 * Whether all records that wake the same entries, and differ only in numbers that are in no literal, are read alike: no
 * exit is told, whose code would count, no host, which is a part of what tells one failure from another, and no entry asks
 * for a bare number.
 */
export function isSteady({ hits: all }: CompiledCatalog, record: Readable, hits: readonly number[]): boolean {
  const { message, http, exception } = record;
  if (http ? /\d/.test(http.host ?? '') : tellsReason(`${message}\n${exception?.message ?? ''}`)) return false;
  const { said } = new Spoken(record);
  if (exitTemplates.some(it => matchTemplate(it, said))) return false;
  return hits.every(it => {
    const hit = all[it];
    return hit?.kind === 'text' ? !conditionsOf(hit.text.show).some(isBareNumber) : hit?.kind !== 'exit';
  });
}

const conditionsOf = (show: TextShow) => [...(show.with ?? []), ...(show.without ?? [])];
const isBareNumber = (literal: string) => /^[0-9a-f]+$/.test(literal);
