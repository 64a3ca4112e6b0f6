import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { entries, findEntry } from '../../src/core/catalog';
import { Matcher } from '../../src/core/catalog/match/matcher';
import { analyseLog } from '../../src/core/diagnosis/analyseLog';
import type { Finding } from '../../src/core/logs/finding';

/** One program of test/corpus/programs, and what has to be said about its log. */
export interface ProvokedFailure {
  /** Name below test/corpus/logs, without `.log`. */
  readonly log: string;
  readonly code: string;
  /** Row G-S of docs/guide.md. */
  readonly symptom: string;
  /** Codes that may root an incident of their own in this log, because the program fails in more than one way. */
  readonly also?: readonly string[];
}

/** What was said about one log. */
export interface Judgement {
  readonly log: string;
  readonly expected: string;
  readonly explained: boolean;
  readonly root: boolean;
  /** Roots of incidents that nobody expects, as `code line: text`. */
  readonly strays: readonly string[];
}

const folder = path.dirname(fileURLToPath(import.meta.url));
const healthy = path.join(folder, '..', 'fixtures', 'healthy');
/** A day for logs that tell the time only; any will do, because no log here is compared with another. */
const startMs = Date.UTC(2026, 10, 22);

export function provokedFailures(): readonly ProvokedFailure[] {
  return JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ProvokedFailure[];
}

/** Whether each failure is explained by its entry, and as the root of its incident. */
export function judgeFailures(): readonly Judgement[] {
  const matcher = new Matcher(entries);
  return provokedFailures().map(({ log, code, also = [] }) => {
    const text = readFileSync(path.join(folder, 'logs', `${log}.log`), 'utf8');
    const { findings, incidents } = analyseLog(text, { matcher, findEntry, file: `${log}.log`, startMs });
    const roots = incidents.flatMap(({ root }) => findings[root] ?? []);
    return {
      log,
      expected: code,
      explained: findings.some(it => it.code === code && !it.noise),
      root: roots.some(it => it.code === code),
      strays: roots.filter(it => it.code !== code && !also.includes(it.code)).map(told),
    };
  });
}

/**
 * What is told as a failure in logs in which nothing failed, and how many lines those logs have. A retry that went well, as
 * at the start of a run, is explained and is no failure: it belongs to no incident.
 */
export function judgeHealthyLogs(): {
  readonly lines: number;
  readonly logs: number;
  readonly findings: readonly string[];
} {
  const matcher = new Matcher(entries);
  const files = existsSync(healthy) ? readdirSync(healthy).filter(it => /\.log(\.gz)?$/.test(it)) : [];
  const judged = files.map(file => {
    const bytes = readFileSync(path.join(healthy, file));
    const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    const { findings, incidents, lines } = analyseLog(text, { matcher, findEntry, file, startMs });
    const members = new Set(incidents.flatMap(it => it.members));
    return { lines, findings: findings.filter((_finding, at) => members.has(at)) };
  });
  return {
    lines: judged.reduce((sum, it) => sum + it.lines, 0),
    logs: files.length,
    findings: judged.flatMap(it => it.findings.map(told)),
  };
}

function told({ code, file, line, ambiguousWith, record }: Finding): string {
  const others = ambiguousWith.length > 0 ? ` (or ${ambiguousWith.join(', ')})` : '';
  return `${code}${others} ${file ?? ''}:${line}: ${record.message.slice(0, 160)}`;
}
