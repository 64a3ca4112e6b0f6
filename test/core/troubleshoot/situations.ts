/** Situations of a window, as its probes would see them, for tests of troubleshooting. */
import { entries as all, findEntry } from '../../../src/core/catalog';
import { checkIds } from '../../../src/core/health/checkId';
import { judge } from '../../../src/core/health/judge';
import type { Observations } from '../../../src/core/health/observation';
import type { Category } from '../../../src/core/catalog/entry';
import type { Language } from '../../../src/core/text/table';
import { diagnose } from '../../../src/core/troubleshoot/diagnose';
import type { Diagnosis } from '../../../src/core/troubleshoot/diagnosis';
import type { Evidence, Sighting } from '../../../src/core/troubleshoot/evidence';
import { checkOfEntry } from '../../../src/core/troubleshoot/checkOfCode';
import { tells } from '../../../src/core/troubleshoot/tells';
import { toCauseText } from '../../../src/core/troubleshoot/causeText';
import { nowMs, utc } from '../health/sights';

/** As much of the catalog as the situations need, so that their goldens stay when it grows. */
const others = ['N104', 'N200', 'N202', 'N205', 'H502', 'H504', 'I102', 'I104', 'I105', 'P310', 'M206'];
export const entries = all.filter(
  it =>
    checkOfEntry(it) !== null ||
    tells.some(tell => tell.code === it.code) ||
    others.includes(it.code.slice('AGL-'.length)),
);

export const options = (language: Language = 'en') => ({ language, nowMs, zone: utc, findEntry });

export function evidenceOf(seen: Observations, more: Partial<Evidence> = {}): Evidence {
  return {
    findings: judge(checkIds, seen, { nowMs, zone: utc }),
    seen,
    sightings: [],
    storeRanBefore: false,
    machine: {
      ...{ freeMemoryBytes: 9e9, totalMemoryBytes: 16e9, load: 0.4, cores: 8 },
      freeTemporaryBytes: 50e9,
    },
    environment: { set: [], noProxy: '' },
    ...more,
  };
}

export const inLog = (code: string, line: number, text: string, count = 1): Sighting => ({
  ...{ code, in: 'log' as const, where: 'agent.log', line, count, text },
});

/** Text in, text out: one line for a cause, its evidence and its first fixes below it. */
export function asText(symptom: Category, evidence: Evidence, language: Language = 'en'): string {
  const diagnosis = diagnose(entries, symptom, evidence, options(language));
  const lines = diagnosis.causes.flatMap(it => [
    `${marks[it.verdict]} ${it.id.padEnd(11)} ${it.cause.text[language]}`,
    ...detailsOf(it, language).map(line => `      ${line}`),
  ]);
  return [...lines, `${diagnosis.silent.length} others are silent`].join('\n');
}

const marks = { confirmed: '✔', open: '?', ruledOut: '✘' } as const;

function detailsOf(judged: Diagnosis['causes'][number], language: Language): string[] {
  const { evidence, wouldTell } = toCauseText(judged, language);
  const fixes = judged.verdict === 'ruledOut' ? [] : judged.fixes.slice(0, 2);
  const how = (it: (typeof fixes)[number]) => it.command ?? it.setting ?? it.terminal ?? it.link ?? 'by hand';
  return [
    ...evidence,
    ...(wouldTell === null ? [] : [wouldTell]),
    ...fixes.map(it => `→ ${it.title} [${how(it)}${it.args ? ` ${JSON.stringify(it.args)}` : ''}]`),
  ];
}
