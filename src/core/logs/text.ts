import type { OpenRecord } from './openRecord';
import type { LogFormat, LogRecord, RecordIds } from './record';
import { patternText } from './userPattern/patternText';

/** What a record says, without its head, its margins and its origin column. */
export interface RecordText {
  readonly message: string;
  readonly detail: readonly string[];
  readonly detailLines: readonly number[];
  readonly logger: string | null;
  readonly pid: number | null;
  readonly origin: LogRecord['origin'];
  /** Those that the head itself names. */
  readonly ids?: RecordIds;
}

/** `rest` is where the first line's head ends. */
export function textOf(open: OpenRecord, first: string): RecordText {
  if (open.pattern) return { ...patternText(open.pattern, first, open.bodyStart), ...body(open) };
  const rest = first.slice(open.rest);
  if (open.format === 'agl-0.3-rich') return rich(open, rest);
  const read = readers[open.format] ?? (text => ({ message: text.trimEnd() }));
  return { logger: null, pid: null, origin: null, ...read(rest), ...body(open) };
}

const readers: Partial<Record<LogFormat, (rest: string) => Partial<RecordText> & { message: string }>> = {
  'agl-0.2': ours,
  'agl-0.3': ours,
  hydra: rest => named(/^\]\[([^\]\n]{1,200})\]\[[A-Z]+\] (?:- )?/.exec(rest), rest),
  gunicorn,
  vllm: rest => located(/^\[?([\w./\\-]{1,200}\.py):(\d{1,7})\] ?/.exec(rest), rest),
  litellm: rest => ({
    logger: 'LiteLLM',
    ...located(/^LiteLLM[\w .-]{0,40}:[A-Z]+: ([\w.]{1,100}):(\d{1,7}) - /.exec(rest), rest),
  }),
  python: generic,
};

function body(open: OpenRecord): { detail: readonly string[]; detailLines: readonly number[] } {
  return { detail: [...open.body], detailLines: [...open.bodyLines] };
}

function ours(rest: string): { message: string; logger: string | null; pid: number | null } {
  const found = /^\(Process-(\d{1,9}) ([^)\n]{1,200})\) {0,3}/.exec(rest);
  if (!found) return { message: rest.trimEnd(), logger: null, pid: null };
  return { message: rest.slice(found[0].length).trimEnd(), logger: found[2] ?? null, pid: Number(found[1]) };
}

function named(found: RegExpExecArray | null, rest: string): { message: string; logger: string | null } {
  return { message: (found ? rest.slice(found[0].length) : rest).trimEnd(), logger: found?.[1] ?? null };
}

function located(found: RegExpExecArray | null, rest: string): { message: string; origin: LogRecord['origin'] } {
  const origin = found ? { file: found[1] ?? '', line: Number(found[2]) } : null;
  return { message: (found ? rest.slice(found[0].length) : rest).trimEnd(), origin };
}

function gunicorn(rest: string): { message: string; pid: number | null } {
  const found = /^\] \[(\d{1,9})\] \[[A-Za-z]+\] /.exec(rest);
  return { message: (found ? rest.slice(found[0].length) : rest).trimEnd(), pid: found ? Number(found[1]) : null };
}

/** `- name - LEVEL - …`, `name LEVEL …`, `| LEVEL | module:function:12 - …`, `name:…` behind `ERROR:`. */
function generic(rest: string): { message: string; logger: string | null; origin: LogRecord['origin'] } {
  const dashed = /^- ([\w./-]{1,200}) - [A-Z]+ - /.exec(rest);
  if (dashed) return { message: rest.slice(dashed[0].length).trimEnd(), logger: dashed[1] ?? null, origin: null };
  const barred = /^\| [A-Z]+ *\| ([\w.<>]{1,200}):[\w<>]{1,100}:(\d{1,7}) - /.exec(rest);
  if (barred) {
    const logger = barred[1] ?? null;
    return {
      message: rest.slice(barred[0].length).trimEnd(),
      logger,
      origin: { file: logger ?? '', line: Number(barred[2]) },
    };
  }
  const ray = /^\t?[A-Z]+ ([\w./-]{1,100}\.(?:py|cc|h)):(\d{1,7}) -- /.exec(rest);
  if (ray)
    return {
      message: rest.slice(ray[0].length).trimEnd(),
      logger: null,
      origin: { file: ray[1] ?? '', line: Number(ray[2]) },
    };
  const short = /^([A-Za-z_][\w.-]{0,150}):(?=\S)(?!\/\/)/.exec(rest);
  if (short) return { message: rest.slice(short[0].length).trimEnd(), logger: short[1] ?? null, origin: null };
  const worded = /^(?:\[?[A-Z]{4,8}\]?:? +)?(.*)$/s.exec(rest);
  return { message: (worded?.[1] ?? rest).trimEnd(), logger: null, origin: null };
}

/** The path stands flush right on the first line; what is wrapped goes on below, up to a traceback or a box. */
function rich(open: OpenRecord, rest: string): RecordText {
  const origin = / {1,}([\w.-]{1,100}\.\w{1,4}):(\d{1,7}) *$/.exec(rest.slice(-160));
  const parts = [origin ? rest.slice(0, rest.length - origin[0].length) : rest];
  let at = 0;
  for (; at < open.body.length; at++) {
    const line = open.body[at] ?? '';
    if (/Traceback \(most recent call last\)/.test(line) || /^[ \u256d\u2502]/.test(line)) break;
    parts.push(line);
  }
  return {
    ...{ logger: null, pid: null },
    message: parts
      .map(it => it.trim())
      .join(' ')
      .trim(),
    detail: open.body.slice(at),
    detailLines: open.bodyLines.slice(at),
    origin: origin ? { file: origin[1] ?? '', line: Number(origin[2]) } : null,
  };
}
