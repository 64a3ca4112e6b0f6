import path from 'node:path';
import type { AgentProcess } from './agentProcess';
import { isInspector } from './inspectors';
import { isEditorPart, mayBeInspector, parseNodeLine } from './nodeLine';
import { isNode, type SeenProcess, type Sight } from './sight';

export interface NodeSeen extends AgentProcess {
  readonly file: string | null;
}

/** Asked whether an inspector answers there. */
export type AskInspector = (host: string, port: number, signal?: AbortSignal) => Promise<boolean>;

export interface NodeOptions {
  readonly platform: NodeJS.Platform;
  readonly signal?: AbortSignal;
  readonly ask?: AskInspector;
}

/**
 * Every Node.js that is no part of an editor. Ports are asked only where an inspector was ordered, or where a signal opens
 * one: other listeners of a program are none of our business.
 */
export async function nodeAgents({ processes, sockets }: Sight, options: NodeOptions): Promise<NodeSeen[]> {
  const nodes = processes.filter(it => isNode(it.executable ?? it.args[0] ?? '') && !isEditorPart(it.args));
  const found = nodes.map(async it => {
    const own = sockets.filter(({ pid }) => pid === it.pid);
    return toSeen(it, own, options);
  });
  return (await Promise.all(found)).filter(it => it !== null);
}

async function toSeen(
  it: SeenProcess,
  own: Sight['sockets'],
  { platform, signal, ask = isInspector }: NodeOptions,
): Promise<NodeSeen | null> {
  const { pid, parentPid, ageMs, cwd, args, variables } = it;
  const line = parseNodeLine(args.slice(1), variables['NODE_OPTIONS']);
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const file =
    line.script === null ? null : paths.isAbsolute(line.script) ? line.script : cwd && paths.resolve(cwd, line.script);
  const { host, port, waits } = line.inspector ?? { host: '127.0.0.1', port: line.signalPort, waits: false };
  const listeners = own.filter(socket => socket.peerPort === null).map(socket => socket.port);
  const candidates = listeners.filter(at => mayBeInspector(at, port));
  const answers = await Promise.all(candidates.map(at => ask(host, at, signal)));
  const inspector = candidates.find((_, at) => answers[at]);
  const attached = inspector !== undefined && own.some(at => at.port === inspector && at.peerPort !== null);
  const state = inspector === undefined ? 'runs' : attached ? 'attached' : waits ? 'waits' : 'listens';
  if (inspector === undefined && line.refusesSignal) return null;
  return {
    ...{ pid, parentPid, ageMs, file, state, runtime: 'node' },
    script: file ?? line.script ?? '',
    ...{ interpreter: null, version: null, role: variables['AGL_CURRENT_ROLE'] ?? null },
    isAgent: Object.keys(variables).some(name => name.startsWith('AGL_')),
    way: inspector === undefined ? { kind: 'signal' } : { kind: 'address', host, port: inspector },
  };
}
