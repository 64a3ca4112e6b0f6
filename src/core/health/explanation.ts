import { formatDuration } from '../format/duration';
import { formatTime, type ZoneOffset } from '../format/time';
import type { CatalogEntry, Fix } from '../catalog/entry';
import { say, toText, type Message } from '../text/say';
import type { Language } from '../text/table';
import { toVisibleLine } from '../text/visible';
import { checkOf } from './checks';
import type { Finding, Subject } from './finding';
import type { Explanation, FindEntry, Mend } from './treeNode';

export interface ExplainOptions {
  readonly language: Language;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
  readonly findEntry: FindEntry;
}

/** Everything there is to say about a finding, or about one subject of it. */
export function explain(finding: Finding, subject: Subject | null, options: ExplainOptions): Explanation {
  const { language, findEntry } = options;
  const check = checkOf(finding.check);
  const code = subject?.code ?? finding.code;
  const entry = code === null ? undefined : findEntry(code);
  return {
    code,
    title: entry?.title[language] ?? toText(check.title, language),
    severity: entry?.severity ?? null,
    class: entry?.class ?? null,
    kind: toText(say(`health.kind.${check.kind}`), language),
    found: words(subject?.text ?? finding.text, language),
    evidence: [...(subject?.evidence ?? []), ...finding.evidence].map(it => words(it, language)),
    meaning: entry?.meaning[language] ?? null,
    causes: (entry?.causes ?? []).map(it => ({ text: it.text[language], tell: it.tell?.[language] ?? null })),
    fixes: mendsOf(entry, finding, subject, language),
    footer: [footer(finding, options)],
  };
}

/** Facts in sentences may be foreign text: it stays on its line and in its order. Rows are no sentences: no full stop. */
export function words(message: Message, language: Language): string {
  return toVisibleLine(toText(message, language), 400).replace(/[.。]$/, '');
}

function footer({ observedMs, durationMs }: Finding, { language, nowMs, zone }: ExplainOptions): string {
  const at = formatTime(observedMs, nowMs, zone);
  if (durationMs === null) return toText(say('health.footer.at', { at }), language);
  return toText(say('health.footer.took', { at, time: formatDuration(durationMs) }), language);
}

function mendsOf(
  entry: CatalogEntry | undefined,
  finding: Finding,
  subject: Subject | null,
  language: Language,
): Mend[] {
  const fixes = (entry?.fixes ?? []).filter(it => !isBesideThePoint(it, finding));
  return fixes.map(({ title, ...how }) => ({ title: title[language], ...how, ...filled(how, finding, subject) }));
}

/** The most frequent cause has been looked at and is not the one: its fix would send the reader astray. */
function isBesideThePoint({ terminal }: Fix, { facts }: Finding): boolean {
  return facts['otelTrap'] === false && terminal?.startsWith('pip install "opentelemetry') === true;
}

/** A fix for this finding, not for its kind: the store that was found, the interpreter that was looked into. */
function filled({ command, terminal }: Omit<Fix, 'title'>, { facts }: Finding, subject: Subject | null): Partial<Mend> {
  const { attachUrl, pip } = facts;
  if (command === 'agentLightning.timeline.open' && subject?.opens) return { args: [subject.opens] };
  if (command === 'agentLightning.store.attach' && typeof attachUrl === 'string') return { args: [attachUrl] };
  if (terminal?.startsWith('pip ') && typeof pip === 'string') return { terminal: pip + terminal.slice(3) };
  return {};
}
