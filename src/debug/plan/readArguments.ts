import { say, type Message } from '../../core/text/say';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../protocol/debug';

/** What somebody wrote into launch.json, or a client sent: typed, or the first attribute that is not what it must be. */
export type ReadArguments<T> =
  { readonly ok: true; readonly args: T } | { readonly ok: false; readonly problem: Message };

export function readLaunchArguments(config: Readonly<Record<string, unknown>>): ReadArguments<AgentLaunchArguments> {
  return read<AgentLaunchArguments>(config, launchShapes);
}

export function readAttachArguments(config: Readonly<Record<string, unknown>>): ReadArguments<AgentAttachArguments> {
  return read<AgentAttachArguments>(config, attachShapes);
}

interface Shape {
  readonly is: (value: unknown) => boolean;
  readonly wanted: (name: string) => Message;
}

const text: Shape = { is: it => typeof it === 'string', wanted: name => say('debugPlan.wanted.text', { name }) };
const flag: Shape = { is: it => typeof it === 'boolean', wanted: name => say('debugPlan.wanted.flag', { name }) };
const texts: Shape = {
  is: it => Array.isArray(it) && it.every(one => typeof one === 'string'),
  wanted: name => say('debugPlan.wanted.texts', { name }),
};
const command: Shape = {
  is: it => typeof it === 'string' || (texts.is(it) && (it as readonly string[]).length > 0),
  wanted: name => say('debugPlan.wanted.command', { name }),
};
const oneOf = (...names: readonly string[]): Shape => ({
  is: it => typeof it === 'string' && names.includes(it),
  wanted: name => say('debugPlan.wanted.oneOf', { name, names: names.join(', ') }),
});
const port = (it: unknown) => typeof it === 'number' && Number.isInteger(it) && it >= 1 && it <= 65535;
const place: Shape = {
  is: it => isObject(it) && port(it['port']) && (it['host'] === undefined || typeof it['host'] === 'string'),
  wanted: name => say('debugPlan.wanted.place', { name }),
};
const variables: Shape = {
  is: it => isObject(it) && Object.values(it).every(one => one === null || typeof one === 'string'),
  wanted: name => say('debugPlan.wanted.variables', { name }),
};
const mappings: Shape = {
  is: it =>
    Array.isArray(it) && it.every(one => isObject(one) && text.is(one['localRoot']) && text.is(one['remoteRoot'])),
  wanted: name => say('debugPlan.wanted.mappings', { name }),
};
const processId: Shape = {
  is: it => (typeof it === 'number' && Number.isInteger(it) && it > 0) || (typeof it === 'string' && /^\d+$/.test(it)),
  wanted: name => say('debugPlan.wanted.processId', { name }),
};

const shared: Readonly<Record<string, Shape>> = {
  runtime: oneOf('python', 'node'),
  justMyCode: flag,
  skipFiles: texts,
  subProcess: flag,
  agentBreakpoints: texts,
  breakOn: texts,
  pathMappings: mappings,
  python: command,
};

const launchShapes: Readonly<Record<string, Shape>> = {
  ...shared,
  ...{ program: text, module: text, args: texts, cwd: text, env: variables, envFile: text, pythonArgs: texts },
  ...{ runtimeExecutable: text, runtimeArgs: texts, stopOnEntry: flag, store: text, noDebug: flag },
  console: oneOf('internalConsole', 'integratedTerminal', 'externalTerminal'),
  role: oneOf('algorithm', 'runner', 'both'),
};

const attachShapes: Readonly<Record<string, Shape>> = { ...shared, connect: place, listen: place, processId };

/** Attributes that nobody knows are left alone: debugpy has many more, and VS Code adds its own. */
function read<T>(config: Readonly<Record<string, unknown>>, shapes: Readonly<Record<string, Shape>>): ReadArguments<T> {
  const present = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
  for (const [name, { is, wanted }] of Object.entries(shapes)) {
    if (name in present && !is(present[name])) return { ok: false, problem: wanted(name) };
  }
  return { ok: true, args: present as T };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
