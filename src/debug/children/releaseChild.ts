import type { DebugProtocol } from '@vscode/debugprotocol';
import { connectDebugpy, type DebugpyConnection } from '../upstream/debugpyConnection';
import { UpstreamRequests } from '../upstream/upstreamRequests';

export interface WaitingChild {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
}

/** Nothing of it waits for the program. */
const limitMs = 5_000;

/**
 * Lets a child go that waits for a debugger: attaches to it, asks for nothing, and leaves. `attached`: somebody debugs it.
 * `gone`: it has ended. A debugger of somebody else is not disturbed.
 */
export async function releaseChild(
  child: WaitingChild,
  signal: AbortSignal,
): Promise<'released' | 'attached' | 'gone'> {
  let initialized: () => void = () => undefined;
  let terminated = false;
  const ready = new Promise<void>(done => (initialized = done));
  let connection: DebugpyConnection | null = null;
  const requests = new UpstreamRequests(message => connection?.send(message));
  const onMessage = (message: DebugProtocol.ProtocolMessage) => {
    if (message.type === 'response') requests.take(message as DebugProtocol.Response);
    if (message.type !== 'event') return;
    const { event } = message as DebugProtocol.Event;
    if (event === 'initialized') initialized();
    if (event === 'terminated') terminated = true;
  };
  const onEnd = () => {
    requests.close();
    initialized();
  };
  const listener = { onMessage, onOversized: () => undefined, onEnd };
  const connected = await connectDebugpy({ kind: 'address', ...child }, listener, signal);
  if (!connected.ok) return 'gone';
  connection = connected.connection;
  try {
    await requests.ask('initialize', { adapterID: 'agent-lightning', pathFormat: 'path' }, limitMs);
    const attach = requests.ask(
      'attach',
      { subProcessId: child.pid, connect: { host: child.host, port: child.port } },
      limitMs,
    );
    const refused = attach.then(it => it === null);
    if (await Promise.race([refused, ready.then(() => false)])) return 'attached';
    if (terminated) return 'gone';
    await requests.ask('configurationDone', {}, limitMs);
    const accepted = (await attach) !== null;
    if (!terminated) await requests.ask('disconnect', { terminateDebuggee: false }, limitMs);
    return accepted ? 'released' : 'attached';
  } finally {
    requests.close();
    await connection.close(500);
  }
}
