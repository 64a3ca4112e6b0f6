import type { CatalogEntry, Fix } from '../catalog/entry';
import { formatCount } from '../format/count';
import { formatTime, type ZoneOffset } from '../format/time';
import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { toVisibleLine } from '../text/visible';
import { checkedNow, type SeenNow } from './checkedNow';
import { factsOf } from './hoverFacts';
import { judgedCauses } from './judgedCauses';
import type { Piece, RichLine } from './richText';

export interface HoverOptions {
  readonly language: Language;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
  readonly uri: string;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  /** Commands of the client; they take `[code, index of the fix]`, `[code]` and a target of the timeline. */
  readonly commands: {
    readonly fix: string;
    readonly explain: string;
    readonly timeline: string;
    /** Takes the address of a store. */
    readonly attach: string;
  };
}

/** What is known of the line that somebody points at. */
export interface HoverInput {
  readonly record: LogRecord;
  /** What the record reports, the weightiest first. Empty: its facts alone are told. */
  readonly findings: readonly Finding[];
  /** The root of its incident, where that is another line. */
  readonly root: Finding | null;
  /** How many findings follow from this one. */
  readonly followers: number;
  /** The same failure in this log, and where it showed first. */
  readonly times: number;
  readonly first: Finding | null;
  readonly muted: boolean;
  /** What is on the port that could not be reached; null: not looked at. */
  readonly now: SeenNow | null;
}

/** A person reads an answer, not a page: with the facts below them at most 20 lines. */
const shown = { causes: 3, fixes: 3, readings: 2 };

/** The answer first, the facts below the rule; nothing is told that was not found. */
export function hoverOf(input: HoverInput, options: HoverOptions): readonly RichLine[] {
  const [finding] = input.findings;
  const entry = finding && options.findEntry(finding.code);
  const facts = [...factsOf(input.record, finding ?? null, options), ...incidentOf(input, options)];
  if (!finding || !entry) return facts;
  return [...answerOf(finding, entry, input, options), ...(facts.length > 0 ? ['rule' as const, ...facts] : [])];
}

/** What a failure is, why, and what to do. */
export function answerOf(
  finding: Finding,
  entry: CatalogEntry,
  { muted, now }: Pick<HoverInput, 'muted' | 'now'>,
  options: HoverOptions,
): RichLine[] {
  const { language } = options;
  const judged = judgedCauses(entry.causes, now).slice(0, shown.causes);
  const known = judged.map(it => it.cause);
  const checked = now && checkedNow(now, known, language, options.commands.attach);
  const causes = judged.map(({ cause, seen }, at): Piece[] => {
    const number = entry.causes.length > 1 ? `${at + 1}. ` : '';
    const tell = seen ? toText(seen, language) : cause.tell?.[language];
    if (tell === undefined) return [{ kind: 'text', text: number + cause.text[language] }];
    const dash = language === 'zh-cn' ? '——' : ' — ';
    return [{ kind: 'text', text: number + cause.text[language].replace(/[.。]$/, '') + dash + tell }];
  });
  return [
    [
      { kind: 'strong', text: `${entry.code} · ${entry.title[language]}` },
      { kind: 'dim', text: signs(entry, muted, language) },
    ],
    [{ kind: 'text', text: entry.meaning[language] }],
    ...(checked?.lines ?? []),
    ...readings(finding, options),
    'gap',
    // Above the causes: an editor's hover shows about ten lines, and what a click can mend must be in sight.
    linksOf(entry, checked?.link ?? null, options),
    'gap',
    ...causes,
  ];
}

function signs(entry: CatalogEntry, muted: boolean, language: Language): string {
  const words = [toText(say(`hover.severity.${entry.severity}`), language)];
  words.push(toText(say(`hover.class.${entry.class}`), language));
  if (entry.noise) words.push(toText(say('hover.noise'), language));
  if (muted) words.push(toText(say('hover.muted'), language));
  return language === 'zh-cn' ? `（${words.join(' · ')}）` : ` (${words.join(' · ')})`;
}

/** An ambiguous line says so; the causes of each entry tell its readings apart. */
function readings(finding: Finding, options: HoverOptions): RichLine[] {
  const { language } = options;
  const others = finding.ambiguousWith.flatMap(code => options.findEntry(code) ?? []).slice(0, shown.readings);
  if (others.length === 0) return [];
  const words = others.map((it): Piece[] => {
    const tell = it.causes[0]?.tell?.[language] ?? it.causes[0]?.text[language] ?? '';
    const colon = language === 'zh-cn' ? '：' : ': ';
    return [{ kind: 'text', text: `${it.code} ${it.title[language]}${tell === '' ? '' : colon + tell}` }];
  });
  return [[{ kind: 'text', text: toText(say('hover.orReads'), language) }], ...words];
}

function linksOf(entry: CatalogEntry, first: Piece | null, { language, commands }: HoverOptions): Piece[] {
  const what = toText(say('hover.whatIs', { code: entry.code }), language);
  const fixes = entry.fixes
    .map((fix, at) => ({ fix, at }))
    .filter(({ fix }) => canApply(fix))
    .slice(0, shown.fixes)
    .map(({ fix, at }): Piece => {
      return { kind: 'command', text: fix.title[language], command: commands.fix, args: [entry.code, at] };
    });
  const explain: Piece = { kind: 'command', text: what, command: commands.explain, args: [entry.code], linkOnly: true };
  return [...(first ? [first] : []), ...fixes, explain].flatMap((it, at) =>
    at === 0 ? [it] : [{ kind: 'dim', text: ' · ' }, it],
  );
}

/** Where a click can do something; what only a person can do stands on the page of the code. */
export function canApply(fix: Fix): boolean {
  return [fix.command, fix.setting, fix.terminal, fix.link].some(it => it !== undefined);
}

function incidentOf({ root, followers, times, first }: HoverInput, options: HoverOptions): RichLine[] {
  const { language } = options;
  const lines: RichLine[] = [];
  if (root) {
    const words = toText(say('hover.root', { line: formatCount(root.line) }), language);
    const title = options.findEntry(root.code)?.title[language] ?? toVisibleLine(root.record.message, 80);
    const go = toText(say('hover.goToRoot'), language);
    lines.push([
      { kind: 'text', text: `${words}  “${title}”   ` },
      { kind: 'place', text: go, uri: options.uri, line: root.line },
    ]);
  } else if (followers > 0) {
    lines.push([{ kind: 'text', text: toText(say('hover.rootOf', { count: formatCount(followers) }), language) }]);
  }
  if (times > 1 && first) {
    const at = timeOf(first, options) ?? toText(say('hover.firstLine', { line: formatCount(first.line) }), language);
    const words = toText(say('hover.times', { count: formatCount(times), first: at }), language);
    lines.push([{ kind: 'text', text: words }]);
  }
  return lines;
}

function timeOf({ record }: Finding, { nowMs, zone }: HoverOptions): string | null {
  return record.timeMs === null || record.dateInferred ? null : formatTime(record.timeMs, nowMs, zone);
}
