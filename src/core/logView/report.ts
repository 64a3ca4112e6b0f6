import { formatCount } from '../format/count';
import type { Finding, Incident } from '../logs/finding';
import { say, toText } from '../text/say';
import { toVisibleLine } from '../text/visible';
import { answerOf, type HoverOptions } from './hover';
import type { RichLine } from './richText';

/** More incidents than this nobody reads at once; they are counted. */
const shownIncidents = 12;

/** What a text says, incident by incident, each with the line that it begins on and its explanation. */
export function reportOf(
  name: string,
  lines: number,
  findings: readonly Finding[],
  incidents: readonly Incident[],
  options: HoverOptions,
): readonly RichLine[] {
  const { language } = options;
  const real =
    incidents.length > 0 ? incidents : findings.map((_, at): Incident => ({ root: at, members: [at], why: 'alone' }));
  const counts = {
    lines: formatCount(lines),
    findings: formatCount(findings.length),
    incidents: formatCount(real.length),
  };
  const head: RichLine[] = [
    [{ kind: 'strong', text: toText(say('log.report.title', { name: toVisibleLine(name, 80) }), language) }],
    [{ kind: 'dim', text: toText(say('log.report.counts', counts), language) }],
  ];
  if (real.length === 0) return [...head, 'gap', [{ kind: 'text', text: toText(say('log.report.nothing'), language) }]];
  const shown = real.slice(0, shownIncidents).flatMap(({ root }): RichLine[] => {
    const finding = findings[root];
    const entry = finding && options.findEntry(finding.code);
    if (!finding || !entry) return [];
    const at = toText(say('log.report.line', { line: formatCount(finding.line) }), language);
    const words = toVisibleLine(finding.record.exception?.message ?? finding.record.message, 160);
    return [
      'rule',
      ...answerOf(finding, entry, { muted: false, now: null }, options),
      'gap',
      [{ kind: 'dim', text: `${at}: ${words}` }],
    ];
  });
  const more = real.length - shownIncidents;
  const rest = more > 0 ? toText(say('log.report.more', { count: formatCount(more) }), language) : '';
  return [...head, ...shown, ...(rest === '' ? [] : (['gap', [{ kind: 'dim', text: rest }]] as RichLine[]))];
}
