import type { RecordIds } from './record';

/** Ids stand near the beginning; what comes after this is payload. */
const searched = 16 * 1024;

/** The ids that a record names in its own words or in `key=value` pairs; `pid`: as its head tells it. */
export function idsOf(message: string, detail: readonly string[], pid: number | null): RecordIds {
  return { ...wordedIds(message, detail, pid === null), ...(pid === null ? {} : { pid }) };
}

/** Without what a head tells; `withPid`: the number of the process, too, stands among the words if anywhere. */
export function wordedIds(message: string, detail: readonly string[], withPid: boolean): RecordIds {
  const text = detail.length === 0 ? message.slice(0, searched) : `${message}\n${detail.join('\n')}`.slice(0, searched);
  const low = /ollout|ttempt|orker|race|span|pid|PID|ro-|at-/.test(text);
  const own = low ? text : '';
  return {
    ...one(
      'rollout',
      /\bRollout ([\w-]{1,100})\]|\[Rollout ([\w-]{1,100}) \||\b(ro-[0-9a-f]{8,32})\b|\brollout(?:_id|Id)?=['"]?([\w.:-]{1,100})|\/rollouts?\/([\w.-]{1,100})(?=[/? "']|$)/.exec(
        own,
      ),
    ),
    ...one(
      'attempt',
      /\b(at-[0-9a-f]{8})\b|\battempt(?:_id|Id)=['"]?([\w.:-]{1,100})|\/attempts?\/([\w.-]{1,100})(?=[/? "']|$)/.exec(
        own,
      ),
    ),
    ...one(
      'worker',
      /\[(Worker \d{1,6})(?=[\] |])|\b(Worker-\d{1,6})\b|\bworker(?:_id|Id)?=['"]?([\w.:-]{1,100})/.exec(own),
    ),
    ...one('trace', /\btrace(?:_id|Id)?["']?[=:] ?["']?(?:0x)?([0-9a-f]{32})\b/.exec(own)),
    ...one('span', /\bspan(?:_id|Id)?["']?[=:] ?["']?(?:0x)?([0-9a-f]{16})\b/.exec(own)),
    ...(withPid ? pidOf(own) : {}),
  };
}

function one<K extends keyof RecordIds>(key: K, found: RegExpExecArray | null): Partial<Record<K, string>> {
  const value = found?.slice(1).find(it => it !== undefined);
  // Routes that list or search have words where others have ids.
  return value === undefined || words.has(value) ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

const words = new Set(['None', 'null', 'search', 'latest', 'terminal', 'claim', 'dequeue', 'enqueue']);

function pidOf(text: string): { pid?: number } {
  const found = /\bpid[=: ] ?(\d{1,9})\b|\[pid (\d{1,9})\]|server process \[(\d{1,9})\]/i.exec(text);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? {} : { pid: Number(value) };
}
