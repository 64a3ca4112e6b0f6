import type { FramePlace } from '../../protocol/debug';
import type { ProbeIds, ProbeMessage, ProbeObservation } from '../../protocol/probe';

type Fields = Readonly<Record<string, unknown>>;

/** Null for what is none: whoever finds the port may write anything. Texts are cut, and unknown keys dropped. */
export function readProbeMessage(line: string): ProbeMessage | null {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null) return null;
  const fields = read as Fields;
  switch (fields['kind']) {
    case 'hello':
      return readHello(fields);
    case 'fact':
      return { kind: 'fact', ...readIds(fields), ...optional('name', text(fields['name'])) };
    case 'match':
      return readMatch(fields);
    case 'exit':
      return readExit(fields);
    case 'ending': {
      const pid = integer(fields['pid']);
      return pid === null ? null : { kind: 'ending', pid };
    }
    default:
      return null;
  }
}

function readHello(fields: Fields): ProbeMessage | null {
  const [pid, parentPid, token] = [integer(fields['pid']), integer(fields['parentPid']), text(fields['token'])];
  const runtime = fields['runtime'];
  if (pid === null || token === undefined || (runtime !== 'python' && runtime !== 'node')) return null;
  const role = roles.find(it => it === fields['role']);
  const argv = Array.isArray(fields['argv']) ? fields['argv'].slice(0, 50).map(it => text(it) ?? '') : [];
  return {
    kind: 'hello',
    ...{ token, pid, parentPid: parentPid ?? 0, runtime, argv, version: text(fields['version']) ?? '' },
    ...readIds(fields),
    ...optional('name', text(fields['name'])),
    ...(role ? { role } : {}),
    ...(integer(fields['thread']) === null ? {} : { thread: integer(fields['thread']) ?? 0 }),
  };
}

const roles = ['algorithm', 'runner', 'both'] as const;

function readMatch(fields: Fields): ProbeMessage | null {
  const name = text(fields['name']);
  const observation = readObservation(fields['observation']);
  if (name === undefined || !observation) return null;
  return {
    kind: 'match',
    ...{ name, observation, frame: readFrame(fields['frame']), thread: text(fields['thread']) ?? '' },
    ...{ suspends: fields['suspends'] === true, left: fields['left'] === true },
    timeMs: integer(fields['timeMs']) ?? 0,
    ...readIds(fields),
  };
}

function readExit(fields: Fields): ProbeMessage | null {
  const [pid, code] = [integer(fields['pid']), integer(fields['code'])];
  return pid === null || code === null ? null : { kind: 'exit', pid, code };
}

function readObservation(value: unknown): ProbeObservation | null {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value)
    .slice(0, 50)
    .filter(([, it]) => it === null || ['string', 'number', 'boolean'].includes(typeof it));
  const on = (value as Fields)['on'];
  return typeof on === 'string' ? { ...(Object.fromEntries(entries) as Omit<ProbeObservation, 'on'>), on } : null;
}

function readFrame(value: unknown): FramePlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, line, functionName } = value as Fields;
  const place = { path: text(path), line: integer(line) };
  if (place.path === undefined || place.line === null) return null;
  return { path: place.path, line: place.line, ...optional('functionName', text(functionName)) };
}

function readIds(fields: Fields): ProbeIds {
  return {
    ...optional('rollout', text(fields['rollout'])),
    ...optional('attempt', text(fields['attempt'])),
    ...optional('worker', text(fields['worker'])),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: string });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 4000) : undefined;
}

function integer(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
