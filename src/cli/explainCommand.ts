import { entries, findEntry } from '../core/catalog';
import type { CatalogEntry } from '../core/catalog';
import { toIncidents } from '../core/diagnosis/incidents';
import { toCodesJson, toExplainJson } from '../core/explain/explainJson';
import { toCodeText, toExplainText } from '../core/explain/explainText';
import { faultText } from '../core/logs/userPattern/faultText';
import type { UserPattern } from '../core/logs/userPattern/userPattern';
import { toUserPatterns } from '../core/logs/userPattern/userPatterns';
import { say } from '../core/text/say';
import type { CodesJson, ExplainJson } from '../protocol/explain';
import { printMerged } from './explain/printMerged';
import { readLog } from './explain/readLog';
import { CommandFailure } from './failure';
import type { Terminal } from './terminal';

export interface ExplainArguments {
  readonly json?: boolean;
  /** Line formats of the user's own. */
  readonly pattern?: readonly string[];
  /** Print the logs by time instead of what they tell. */
  readonly merged?: boolean;
  /** The same for what belongs to one rollout. */
  readonly rollout?: string;
}

/** `program`: what threads run to read a large log. 1 when the logs tell of an error, else 0; codes always 0. */
export async function explainCommand(
  names: readonly string[],
  given: ExplainArguments,
  program: string,
  terminal: Terminal,
): Promise<number> {
  const { merged, rollout } = given;
  if (merged || rollout !== undefined) {
    if (given.json) throw new CommandFailure(null, terminal.words(say('explain.noJson')));
    const patterns = patternsOf(given, terminal);
    return printMerged(names, { patterns, ...(rollout === undefined ? {} : { rollout }) }, terminal);
  }
  if (names.every(isCode)) {
    explainCodes(names, given, terminal);
    return 0;
  }
  const patterns = patternsOf(given, terminal);
  const logs = [];
  for (const file of names) logs.push(await readLog(file, { entries, findEntry, program, patterns }, terminal));
  const findings = logs.flatMap(it => it.findings);
  const input = {
    findings,
    incidents: toIncidents(findings, findEntry),
    records: logs.reduce((sum, it) => sum + it.records, 0),
    lines: logs.reduce((sum, it) => sum + it.lines, 0),
  };
  if (given.json) {
    const report: ExplainJson = toExplainJson(input, findEntry, terminal.language);
    terminal.print(JSON.stringify(report, null, 2));
  } else {
    terminal.print(toExplainText(input, { findEntry, language: terminal.language }));
  }
  return findings.some(it => !it.noise && findEntry(it.code)?.severity === 'error') ? 1 : 0;
}

function patternsOf({ pattern }: ExplainArguments, { language }: Terminal): readonly UserPattern[] {
  const { patterns, faults } = toUserPatterns(pattern);
  const [fault] = faults;
  if (fault) throw new CommandFailure('AGL-C004', faultText(fault, language));
  return patterns;
}

const isCode = (name: string) => /^AGL-[A-Z]\d{3}$/i.test(name);

function explainCodes(names: readonly string[], { json }: ExplainArguments, terminal: Terminal): void {
  const { language, words, print } = terminal;
  const found: CatalogEntry[] = names.map(name => {
    const entry = findEntry(name);
    if (entry) return entry;
    throw new CommandFailure(null, words(say('explain.unknownCode', { code: name.toUpperCase() })));
  });
  const report: CodesJson = toCodesJson(found, language);
  print(json ? JSON.stringify(report, null, 2) : found.map(it => toCodeText(it, language)).join('\n\n'));
}
