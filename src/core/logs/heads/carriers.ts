import { closeBracket, colon, openBracket, skipBlanks, space, standsAt } from './bytes';
import { readDate } from './dated';
import type { Head } from './head';
import { readSyslogTime } from './worded';

const bar = 124;
const longestName = 120;

/**
 * What carries the lines of others puts its own words before each of them: `name-1  | ` of docker compose,
 * `[pod/name/container] ` of kubectl, `Nov 22 09:02:33 host name[12]: ` of journald, the instant with seven or nine digits
 * of GitHub Actions and `docker logs -t`, that with `stderr F ` of Kubernetes' files, `pod-7d9c4-x5k2b name ` of stern, and
 * `job⇥step⇥instant ` of `gh run view --log`. Gives where the line proper
 * begins, 0 where nobody carries it; sets who speaks and when, as far as the carrier says so.
 */
export function readCarrier(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const first = bytes[start] ?? 0;
  if (first === openBracket) return readPod(bytes, start, end, head);
  if (first >= 0x30 && first <= 0x39) return readInstant(bytes, start, end, head);
  if (first >= 0x61 && first <= 0x7a) {
    return readNames(bytes, start, end, head) || readJobStep(bytes, start, end, head);
  }
  if (first >= 0x41 && first <= 0x53 && bytes[start + 3] === space) {
    const body = readJournal(bytes, start, end, head);
    if (body > 0) return body;
  }
  return first >= 0x41 && first <= 0x5a ? readJobStep(bytes, start, end, head) : 0;
}

function readPod(bytes: Uint8Array, start: number, end: number, head: Head): number {
  if (!standsAt(bytes, start, end, '[pod/')) return 0;
  const limit = Math.min(end, start + longestName);
  for (let at = start + 5; at < limit; at++) {
    if (bytes[at] === closeBracket)
      return spoken(bytes, start + 5, at, bytes[at + 1] === space ? at + 2 : at + 1, head);
  }
  return 0;
}

/** The names are filled up with blanks, at least one of them, before ` | `; stern writes pod and container. */
function readNames(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const name = nameEnd(bytes, start, end);
  if (bytes[name] !== space || name >= end) return 0;
  const at = skipBlanks(bytes, name, end);
  if (at - name >= 2 || bytes[at] === bar) {
    if (at - name < 2 || bytes[at] !== bar || (at + 1 < end && bytes[at + 1] !== space)) return 0;
    return spoken(bytes, start, name, Math.min(end, at + 2), head);
  }
  if (!isPodName(bytes, start, name)) return 0;
  const container = nameEnd(bytes, at, end);
  if (container === at || (container < end && bytes[container] !== space)) return 0;
  return spoken(bytes, start, container, Math.min(end, container + 1), head);
}

/** Kubernetes ends the names of pods with a dash and five signs that make no words: no vowels, no 0, 1 or 3. */
function isPodName(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 7 || bytes[end - 6] !== 0x2d) return false;
  for (let at = end - 5; at < end; at++) if (!podSigns.includes(bytes[at] ?? 0)) return false;
  return true;
}

const podSigns = Array.from('bcdfghjklmnpqrstvwxz2456789', it => it.charCodeAt(0));
const tab = 9;

/** `job⇥step⇥instant ` of GitHub's command line. */
function readJobStep(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const job = tabBefore(bytes, start, end);
  const step = job === 0 ? 0 : tabBefore(bytes, job + 1, end);
  if (step === 0) return 0;
  const from = step + 1;
  if (bytes[from + 10] !== 0x54) return 0;
  const after = readDate(bytes, from, end, head);
  if (after === 0 || (after < end && bytes[after] !== space)) return 0;
  return spoken(bytes, start, job, Math.min(end, after + 1), head);
}

/** Names of jobs and steps hold no such signs near their beginning, and most words of programs do. */
function tabBefore(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + longestName);
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === tab) return at > start ? at : 0;
    // Records count what carries them in signs, which these bytes would be less of.
    if (byte === equals || byte === openBracket || byte === quote || byte > 0x7f) return 0;
    if (byte === colon && bytes[at + 1] === space && at - start < 12) return 0;
  }
  return 0;
}

const equals = 0x3d;
const quote = 0x22;

function readInstant(bytes: Uint8Array, start: number, end: number, head: Head): number {
  if (bytes[start + 10] !== 0x54) return 0;
  const after = readDate(bytes, start, end, head);
  if (after === 0 || bytes[after] !== space) return 0;
  const stream = standsAt(bytes, after + 1, end, 'stdout ') || standsAt(bytes, after + 1, end, 'stderr ');
  const mark = bytes[after + 8];
  if (stream && (mark === 0x46 || mark === 0x50)) return Math.min(end, after + 10);
  // Programs write three or six digits themselves.
  const digits = bytes[start + 19] === 46 ? fractionLength(bytes, start + 20, end) : 0;
  if (digits === 7 || digits === 9) return after + 1;
  return readHost(bytes, after + 1, end, head);
}

function readJournal(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const after = readSyslogTime(bytes, start, end, head);
  return after === 0 ? 0 : readHost(bytes, after + 1, end, head);
}

/** `host name[12]: `, and `host kernel: ` */
function readHost(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const host = nameEnd(bytes, start, end);
  if (host === start || bytes[host] !== space) return 0;
  const name = nameEnd(bytes, host + 1, end);
  if (name === host + 1) return 0;
  if (bytes[name] === colon && standsAt(bytes, host + 1, end, 'kernel: ')) {
    return spoken(bytes, host + 1, name, Math.min(end, name + 2), head);
  }
  if (bytes[name] !== openBracket) return 0;
  let at = name + 1;
  while (at < end && (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at++;
  if (bytes[at] !== closeBracket || bytes[at + 1] !== colon) return 0;
  return spoken(bytes, host + 1, at + 1, Math.min(end, at + 3), head);
}

function spoken(bytes: Uint8Array, from: number, to: number, body: number, head: Head): number {
  const name = String.fromCharCode(...bytes.subarray(from, to));
  head.process = head.process === null ? name : `${head.process} ${name}`;
  return body;
}

/** Letters, digits, `.`, `_`, `-`. */
function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + longestName);
  let at = start;
  while (at < limit && isNamePart(bytes[at] ?? 0)) at++;
  return at;
}

function isNamePart(byte: number): boolean {
  const folded = byte & 0xdf;
  if (folded >= 0x41 && folded <= 0x5a) return true;
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x5f;
}

function fractionLength(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at++;
  return at - start;
}
