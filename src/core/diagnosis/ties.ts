import type { CatalogEntry } from '../catalog/entry';
import type { Finding } from '../logs/finding';
import { addressesOf } from './addresses';

/** What a finding has in common with others. */
export interface Ties {
  readonly finding: Finding;
  readonly entry: CatalogEntry;
  readonly addresses: ReadonlySet<string>;
  readonly rollout: string | null;
  /** Ids of what it tells of: rollout, attempt, trace. A worker or a process does many things one after the other. */
  readonly ids: readonly string[];
  /** The first exception of the chain in its own words, place and numbers aside; null where nothing was raised. */
  readonly exception: string | null;
  /** A line about one request and its answer: what stands beside it is about other requests. */
  readonly request: boolean;
}

export function tiesOf(finding: Finding, entry: CatalogEntry): Ties {
  const { ids, http, exception } = finding.record;
  return {
    ...{ finding, entry, addresses: addressesOf(finding.record), rollout: ids.rollout ?? null },
    ids: [ids.rollout, ids.attempt, ids.trace].filter(it => it !== undefined),
    exception: exceptionOf(finding),
    request: http !== null && exception === null,
  };
}

/** One process that fails again before it could do anything else has failed once. */
const togetherMs = 500;
const togetherLines = 3;

/**
 * In one process, in one breath, and not about two requests or two servers. The words of an exception count, not the head
 * of its traceback: tracebacks one below the other often are those of several processes.
 */
export function areTogether(one: Ties, other: Ties): boolean {
  if (one.request || other.request) return isAnswered(one, other) || isAnswered(other, one);
  if (!haveOneSource(one.finding, other.finding) || nameOthers(one, other)) return false;
  const gap = Math.min(
    Math.abs(other.finding.line - one.finding.endLine),
    Math.abs(one.finding.line - other.finding.endLine),
  );
  return gap <= togetherLines && isAtOnce(one.finding, other.finding);
}

/** A line about a bad answer, and the exception that a client made of it or that made a server give it. */
function isAnswered({ request, finding: asked }: Ties, { request: another, finding: raised }: Ties): boolean {
  const { http } = asked.record;
  if (!request || another || !http || !raised.record.exception) return false;
  if (!haveOneSource(asked, raised) || !isBeside(asked, raised) || !isAtOnce(asked, raised)) return false;
  if (http.side === 'server') return http.status >= 500;
  const status = raised.record.http?.status ?? null;
  if (status !== null) return status === http.status;
  const words = raised.record.exception.chain.map(it => it.message.slice(0, 2000)).join('\n');
  return new RegExp(`\\b${http.status}\\b`).test(words);
}

function isAtOnce(one: Finding, other: Finding): boolean {
  const [from, to] = [one.record.timeMs, other.record.timeMs];
  return from === null || to === null || Math.abs(to - from) <= togetherMs;
}

/** At most so many lines of others between them. */
export function isBeside(one: Finding, other: Finding): boolean {
  const gap = Math.max(other.record.startLine - one.record.endLine, one.record.startLine - other.record.endLine);
  return gap <= togetherLines;
}

/** The same process as far as the logs name it, else the same file. */
export function haveOneSource(one: Finding, other: Finding): boolean {
  const pids = [one.record.ids.pid, other.record.ids.pid];
  if (pids[0] !== undefined && pids[1] !== undefined) return pids[0] === pids[1];
  return one.file === other.file && one.record.process === other.record.process;
}

export function share(one: Ties, other: Ties): boolean {
  return one.ids.some(it => other.ids.includes(it)) || [...one.addresses].some(it => other.addresses.has(it));
}

/** Both name servers, and none in common. */
export function nameOthers(one: Ties, other: Ties): boolean {
  if (one.addresses.size === 0 || other.addresses.size === 0) return false;
  return ![...one.addresses].some(it => other.addresses.has(it));
}

function exceptionOf({ record }: Finding): string | null {
  const first = record.exception?.chain[0] ?? record.exception;
  if (!first || first.message === '') return null;
  return `${first.type}: ${first.message.replace(/0x[0-9a-f]+|\d+/g, '0')}`;
}
