import type { CatalogEntry, Fix } from '../catalog/entry';
import { formatCount } from '../format/count';
import type { Finding, Incident } from '../logs/finding';
import { type Message, say, toText } from '../text/say';
import type { Language } from '../text/table';
import { toVisibleLine } from '../text/visible';
import type { ExplainInput } from './explainJson';

export interface ExplainTextOptions {
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly language: Language;
}

/** What logs tell, for a person: one paragraph an incident, its root first; the answer first, the numbers last. */
export function toExplainText(input: ExplainInput, options: ExplainTextOptions): string {
  const { findings, incidents, records, lines } = input;
  const words = (message: Message) => toText(message, options.language);
  if (lines === 0) return words(say('explain.empty'));
  const told = new Set(incidents.flatMap(it => it.members));
  const rest = findings.length - told.size;
  const healthy = lines === 1 ? say('explain.healthyOne') : say('explain.healthy', { lines: formatCount(lines) });
  const sum = say('explain.sum', {
    lines: formatCount(lines),
    records: formatCount(records),
    findings: formatCount(findings.length),
    incidents: formatCount(incidents.length),
  });
  return [
    ...(incidents.length === 0 ? [words(healthy)] : incidents.map(it => incidentText(it, findings, options))),
    [words(sum), ...(rest > 0 ? [words(say('explain.harmless', { count: formatCount(rest) }))] : [])].join(' · '),
  ].join('\n\n');
}

/** What one code means. */
export function toCodeText(entry: CatalogEntry, language: Language): string {
  const words = (message: Message) => toText(message, language);
  return [
    headline(entry, language),
    `  ${entry.meaning[language]}`,
    '',
    ...entry.causes.flatMap((cause, at) => [
      `  ${at + 1}. ${cause.text[language]}`,
      ...(cause.tell ? [`     ${words(say('explain.tell', { text: cause.tell[language] }))}`] : []),
    ]),
    '',
    ...entry.fixes.map(it => `  → ${fixText(it, language)}`),
  ].join('\n');
}

function headline(entry: CatalogEntry, language: Language): string {
  const severity = toText(say(`explain.severity.${entry.severity}`), language);
  const kind = toText(say(`explain.class.${entry.class}`), language);
  return `${entry.code} · ${entry.title[language]}    ${severity} · ${kind}`;
}

function fixText(fix: Fix, language: Language): string {
  const how = fix.terminal ?? fix.link ?? fix.setting;
  return how === undefined ? fix.title[language] : `${fix.title[language]} — ${how}`;
}

/** How many causes and effects a person reads before the next incident. */
const shownCauses = 3;
const shownEffects = 5;

function incidentText(incident: Incident, findings: readonly Finding[], options: ExplainTextOptions): string {
  const { language, findEntry } = options;
  const root = findings[incident.root];
  const entry = root && findEntry(root.code);
  if (!root || !entry) return '';
  const words = (message: Message) => toText(message, language);
  const same = incident.members.filter(it => findings[it]?.code === root.code).length;
  return [
    headline(entry, language),
    `  ${placeOf(root)}${same > 1 ? ` · ${words(say('explain.times', { count: formatCount(same) }))}` : ''}`,
    `  ${toVisibleLine(wordsOf(root), 160)}`,
    '',
    `  ${entry.meaning[language]}`,
    ...notes(root).map(it => `  ${words(it)}`),
    ...entry.causes.slice(0, shownCauses).map((cause, at) => {
      const tell = cause.tell ? ` — ${cause.tell[language]}` : '';
      return `  ${at + 1}. ${cause.text[language]}${tell}`;
    }),
    ...entry.fixes.map(it => `  → ${fixText(it, language)}`),
    ...effects(incident, findings, root, options),
  ].join('\n');
}

/** What the exception said, else what the line said. */
function wordsOf({ record }: Finding): string {
  const { exception, message } = record;
  if (!exception) return message;
  const said = `${exception.type}: ${exception.message}`;
  return message === '' || message.startsWith('Traceback ') ? said : `${message} ⏎ ${said}`;
}

function notes({ fields, general, ambiguousWith }: Finding): readonly Message[] {
  return [
    ...(general ? [say('explain.general')] : []),
    ...(fields.first ? [say('explain.first', { text: toVisibleLine(fields.first) })] : []),
    ...(fields.place ? [say('explain.place', { place: toVisibleLine(fields.place) })] : []),
    ...(ambiguousWith.length > 0 ? [say('explain.ambiguous', { codes: ambiguousWith.join(', ') })] : []),
  ];
}

function effects(
  incident: Incident,
  findings: readonly Finding[],
  root: Finding,
  { language, findEntry }: ExplainTextOptions,
): readonly string[] {
  const others = incident.members.flatMap(it => findings[it] ?? []).filter(it => it.code !== root.code);
  const first = [...new Map(others.toReversed().map(it => [it.code, it])).values()].reverse();
  if (first.length === 0) return [];
  const lines = first.slice(0, shownEffects).map(it => {
    const count = others.filter(other => other.code === it.code).length;
    const times = count > 1 ? ` · ${toText(say('explain.times', { count: formatCount(count) }), language)}` : '';
    return `    ${it.code} ${findEntry(it.code)?.title[language] ?? ''} · ${placeOf(it)}${times}`;
  });
  return [`  ${toText(say('explain.follows'), language)}`, ...lines, ...(first.length > shownEffects ? ['    …'] : [])];
}

function placeOf({ file, line }: Finding): string {
  return file === null ? String(line) : `${toVisibleLine(file)}:${line}`;
}
