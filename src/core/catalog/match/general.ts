import type { Readable } from '../../logs/draft';
import type { LogException } from '../../logs/record';
import type { Code } from '../entry';
import { lastName } from './compile';
import { exitOf } from './exits';
import { serversOf } from './servers';
import type { Speech } from './speech';
import { toolErrorOf } from './toolErrors';

export interface GeneralReading {
  readonly code: Code;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * What can honestly be said of a failure that no entry names: the family of its exception, its status, its exit. Never a
 * cause. `isTool`: a line begins as tools begin their errors. Debug and information records are none: a program that shows a traceback there went on.
 */
export function generalReading(record: Readable, said: Speech, isTool: boolean): GeneralReading | null {
  const quiet = record.level === 'debug' || record.level === 'info';
  const { exception, http } = record;
  // A traceback that is cut off before its type says nothing that could be told.
  if (exception && exception.type !== '' && !quiet && !/^Exception ignored in/.test(record.message)) {
    const code = familyOf(exception);
    if (code) return { code, fields: exceptionFields(exception) };
  }
  if (http && http.status >= 400) return httpReading(record);
  const exit = quiet ? null : exitOf(said);
  if (exit && (exit.code !== 1 || exit.signal !== null)) {
    return { code: 'AGL-X014', fields: { exit: exit.signal ?? String(exit.code) } };
  }
  const words = quiet || !isTool ? null : toolErrorOf(record);
  return words === null ? null : { code: 'AGL-X015', fields: { message: words.slice(0, 400) } };
}

function httpReading(record: Readable): GeneralReading | null {
  const { http } = record;
  if (!http) return null;
  const known = serversOf(http, record).length > 0;
  // Somebody else's access log: only its own failures count.
  if (http.side === 'server' && http.status < 500 && !known) return null;
  const fields = { status: String(http.status), method: http.method ?? '', path: http.path ?? '' };
  return { code: http.status >= 500 ? 'AGL-X013' : 'AGL-X012', fields };
}

/** What is known of any exception: its type, where it passed the user's own code, and the first of its chain. */
export function exceptionFields(exception: LogException | null): Record<string, string> {
  if (!exception) return {};
  const { type, message, userFrame, chain } = exception;
  const [first] = chain;
  return {
    type,
    message: message.split('\n', 1)[0] ?? '',
    ...(userFrame ? { place: `${userFrame.file}:${userFrame.line ?? ''}` } : {}),
    ...(first && chain.length > 1 ? { first: `${first.type}: ${first.message.split('\n', 1)[0] ?? ''}` } : {}),
  };
}

/** By the first cause: what came after it only passed it on. An unknown first cause leaves the word to the next. */
export function familyOf(exception: LogException): Code | null {
  const parts = exception.chain.length > 0 ? exception.chain : [exception];
  for (const part of parts) {
    const name = lastName(part.type);
    if (passes.has(name) && part !== parts.at(-1)) continue;
    if (ends.has(name) || passes.has(name)) return null;
    const family = families.find(([names]) => names.test(name) || names.test(part.type));
    if (name === 'RangeError') return /call stack|allocation|length/.test(part.message) ? 'AGL-X008' : 'AGL-X011';
    if (family) return family[1];
  }
  return 'AGL-X001';
}

/** A program that is asked to end says so with an exception. */
const ends = new Set(['KeyboardInterrupt', 'SystemExit', 'GeneratorExit']);
/** Ordinary turns of a program, unless something fails because of them. */
const passes = new Set(['CancelledError', 'StopIteration', 'StopAsyncIteration', 'AbortError']);

/** Names of types in Python and Node.js, and the endings that libraries give theirs. */
const families: readonly (readonly [RegExp, Code])[] = [
  [/^(?:ModuleNotFound|Import)Error$|^ERR_MODULE/, 'AGL-X002'],
  [/Timeout|TimedOut|DeadlineExceeded/, 'AGL-X003'],
  [
    /^(?:Connection|BrokenPipe|ConnectionRefused|ConnectionReset|ConnectionAborted)|Connect(?:ion)?Error$|ClientConnector|^gaierror$|^(?:SSL|Proxy|Network|Transport|RemoteProtocol|Read|Write)Error$|^SSLC?\w*Error$|ServerDisconnected/,
    'AGL-X004',
  ],
  [/^Authentication|Unauthorized|PermissionDenied|Forbidden|InvalidApiKey|Credential/, 'AGL-X005'],
  [/RateLimit|TooManyRequests|Quota/, 'AGL-X006'],
  [
    /^(?:FileNotFound|FileExists|IsADirectory|NotADirectory|Permission|Blocking|OS|IO)Error$|^EnvironmentError$/,
    'AGL-X007',
  ],
  [/^(?:Memory|Recursion)Error$|OutOfMemory/, 'AGL-X008'],
  [
    /JSONDecode|TOMLDecode|YAML|^(?:Scanner|Parser|Composer|Constructor)Error$|^(?:binascii|zlib|csv)\.|Unicode\w*Error|Pickling|Unpickling|Serializ|Decode|Encode|^SyntaxError$|^IndentationError$/,
    'AGL-X009',
  ],
  [/Validation|InvalidRequest|BadRequest|InvalidArgument/, 'AGL-X010'],
  [
    /^(?:Key|Index|Lookup|Attribute|Type|Value|Name|UnboundLocal|ZeroDivision|Arithmetic|Overflow|FloatingPoint|Reference|NotImplemented|Assertion)Error$|^AssertionError$/,
    'AGL-X011',
  ],
];
