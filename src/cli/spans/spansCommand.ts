import { traceId } from '../../core/model/ids';
import { say } from '../../core/text/say';
import { openSource } from '../../node/sources/openSource';
import type { Source } from '../../node/sources/source';
import { CommandFailure } from '../failure';
import type { Terminal } from '../terminal';
import { allSpans, findAttempt, findRollout } from './collect';
import { debugRecordsOf, looseDebugRecords } from './debugRecords';
import { listText } from './listText';
import { listReport, treeReport } from './reports';
import { rolloutText, traceText } from './treeText';

export interface SpansArguments {
  readonly url: string;
  readonly rollout?: string;
  readonly attempt?: string;
  readonly trace?: string;
  readonly limit: number;
  readonly json?: boolean;
  readonly token?: string;
}

/** Without a rollout or trace a list of them, with one its tree. */
export async function spansCommand(given: SpansArguments, terminal: Terminal): Promise<number> {
  const source = await openSource(given.url, { signal: terminal.signal, token: given.token });
  try {
    const print = given.json ? (report: object) => terminal.print(JSON.stringify(report, null, 2)) : null;
    if (given.trace !== undefined) await showTrace(source, given.trace, terminal, print);
    else if (given.rollout !== undefined) await showRollout(source, given.rollout, given.attempt, terminal, print);
    else await showList(source, given.limit, terminal, print);
    return 0;
  } finally {
    source.dispose();
  }
}

type PrintJson = ((report: object) => void) | null;

async function showList(source: Source, limit: number, terminal: Terminal, print: PrintJson): Promise<void> {
  const { signal } = terminal;
  const page = { limit, offset: 0 };
  const [statistics, rollouts, traces, debugRecords] = await Promise.all([
    source.statistics(signal),
    source.rollouts(page, signal),
    source.traces(page, signal),
    looseDebugRecords(source, limit, signal),
  ]);
  if (print) print(listReport(source, rollouts, traces, debugRecords));
  else terminal.print(listText({ url: source.url, statistics, rollouts, traces, debugRecords }, rowOptions(terminal)));
}

async function showRollout(
  source: Source,
  named: string,
  attemptNamed: string | undefined,
  terminal: Terminal,
  print: PrintJson,
): Promise<void> {
  const summary = await findRollout(source, named, terminal);
  const { id } = summary.rollout;
  const all = await source.attempts(id, terminal.signal);
  const only = attemptNamed === undefined ? null : findAttempt(all, attemptNamed, id, terminal);
  const attempts = only ? [only] : all;
  const scope = only ? { rolloutId: id, attemptId: only.id } : { rolloutId: id };
  const spans = await allSpans(source, scope, terminal.signal);
  const of = { rollout: id, attempt: only?.id ?? null, attempts, spans };
  const debugRecords = await debugRecordsOf(source, of, terminal.signal);
  if (print) print(treeReport(source, { summary, attempts, spans, debugRecords }));
  else terminal.print(rolloutText({ summary, attempts, spans, debugRecords }, rowOptions(terminal)));
}

async function showTrace(source: Source, named: string, terminal: Terminal, print: PrintJson): Promise<void> {
  const id = traceId(named.toLowerCase());
  const spans = await allSpans(source, { traceId: id }, terminal.signal);
  if (spans.length === 0) {
    throw new CommandFailure('AGL-N005', terminal.words(say('cli.noTrace', { url: source.url, id })));
  }
  const of = { rollout: null, attempt: null, attempts: [], spans };
  const debugRecords = await debugRecordsOf(source, of, terminal.signal);
  if (print) print(treeReport(source, { summary: null, attempts: [], spans, debugRecords }));
  else terminal.print(traceText(id, spans, rowOptions(terminal), debugRecords));
}

function rowOptions({ language, nowMs, zone }: Terminal) {
  return { language, nowMs: nowMs(), zone };
}
