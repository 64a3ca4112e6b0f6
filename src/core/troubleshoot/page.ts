import { formatTime, type ZoneOffset } from '../format/time';
import { escapeMarkdown } from '../logView/richText';
import { say, toText, type Message } from '../text/say';
import type { Language } from '../text/table';
import type { SymptomNode } from './graph';
import { toCauseText } from './causeText';
import type { CauseVerdict, Diagnosis, JudgedCause } from './diagnosis';

export interface PageOptions {
  readonly language: Language;
  readonly lookedMs: number;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
}

const verdicts: readonly CauseVerdict[] = ['confirmed', 'open', 'ruledOut'];

/** The result as a page of Markdown that can be kept and passed on. Foreign text in it marks up nothing and links nothing. */
export function toTroubleshootPage(diagnosis: Diagnosis, node: SymptomNode, options: PageOptions): string {
  const { language, lookedMs, nowMs, zone } = options;
  const text = (message: Message) => toText(message, language);
  const symptom = text(say(`troubleshoot.symptom.${diagnosis.symptom}`));
  const parts = verdicts.flatMap(verdict => {
    const causes = diagnosis.causes.filter(it => it.verdict === verdict);
    if (causes.length === 0) return [];
    const items = causes.map((it, at) => `${at + 1}. ${itemOf(it, language).join('  \n   ')}`);
    return [`## ${text(say(`troubleshoot.verdict.${verdict}`))}`, items.join('\n')];
  });
  return [
    `# ${text(say('troubleshoot.page.title', { symptom }))}`,
    text(say(`troubleshoot.symptom.${diagnosis.symptom}.detail`)),
    `*${text(say('troubleshoot.page.lookedAt', { time: formatTime(lookedMs, nowMs, zone) }))}*`,
    ...parts,
    text(say('troubleshoot.others', { count: diagnosis.silent.length })),
    `## ${text(say('troubleshoot.page.roots'))}`,
    node.roots.map(it => `- ${rootLine(it.row, it.entries.length, language)}`).join('\n'),
  ].join('\n\n');
}

/** `Wrong address or port · 24 failures` */
export function rootLine(row: SymptomNode['roots'][number]['row'], count: number, language: Language): string {
  const root = toText(rootName(row), language);
  return `${root} · ${toText(say('troubleshoot.root.count', { count }), language)}`;
}

export function rootName(row: string): Message {
  const known = rows.find(it => it === row);
  return known ? say(`troubleshoot.root.${known}`) : say('troubleshoot.root.other');
}

const rows = [
  ...(['G-C1', 'G-C2', 'G-C3', 'G-C4', 'G-C5', 'G-C6', 'G-C7', 'G-C8', 'G-C9'] as const),
  ...(['G-C10', 'G-C11', 'G-C12'] as const),
];

function itemOf(judged: JudgedCause, language: Language): string[] {
  const { cause, code, title, evidence, wouldTell } = toCauseText(judged, language);
  const [fix] = judged.verdict === 'ruledOut' ? [] : judged.fixes;
  const found = (it: string) => toText(say('troubleshoot.page.found', { evidence: escapeMarkdown(it) }), language);
  return [
    `**${escapeMarkdown(cause)}** ${escapeMarkdown(title)} (${code})`,
    ...evidence.map(found),
    ...(wouldTell === null ? [] : [escapeMarkdown(wouldTell)]),
    ...(fix ? [toText(say('troubleshoot.page.fix', { fix: escapeMarkdown(fix.title) }), language)] : []),
  ];
}
