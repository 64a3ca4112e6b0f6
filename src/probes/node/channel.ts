import net from 'node:net';
import { isMainThread, threadId } from 'node:worker_threads';
import type { ProbeHello, ProbeMessage, ProbeSetup } from '../../protocol/probe';
import { guarded } from './guard';
import { arm, disarm, live } from './live';

/** A setup names breakpoints and, at most, the catalog's patterns. */
const maxIncoming = 8_000_000;
const maxUnsent = 1_000_000;

let socket: net.Socket | null = null;

/** Lines of JSON both ways. It keeps no process alive, and nothing waits for it. */
export function openChannel(address: string | undefined, token: string | undefined): void {
  const at = /^(.+):(\d+)$/.exec(address ?? '');
  if (!at?.[1] || !token) return;
  const opened = net.connect({ host: at[1], port: Number(at[2]), noDelay: true });
  socket = opened;
  live.heard = true;
  opened.unref();
  opened.setEncoding('utf8');
  let rest = '';
  opened.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxIncoming) opened.destroy();
    for (const line of lines) guarded(take)(line);
  });
  // What goes wrong with a socket is followed by its close.
  opened.on('error', () => undefined);
  // The debugger has gone: the program runs on as if it had never been there.
  opened.on('close', () => {
    socket = null;
    live.heard = false;
    disarm();
  });
  send(hello(token));
}

export function send(message: ProbeMessage): void {
  if (!socket || socket.writableLength > maxUnsent) return;
  socket.write(`${JSON.stringify(message)}\n`);
}

function take(line: string): void {
  const message = JSON.parse(line) as Partial<ProbeSetup>;
  if (message.kind === 'setup') arm(message);
}

function hello(token: string): ProbeHello {
  return {
    ...{ kind: 'hello', token, pid: process.pid, parentPid: process.ppid, runtime: 'node' },
    version: process.versions.node,
    argv: process.argv.slice(1, 51).map(it => it.slice(0, 500)),
    ...(live.role ? { role: live.role } : {}),
    ...(isMainThread ? {} : { name: `worker ${threadId}`, thread: threadId }),
    ...live.ids,
  };
}
