import * as vscode from 'vscode';
import { isListening } from '../../node/process/ports';
import { detectSource } from '../../node/sources/detectSource';
import { SourceError } from '../../node/sources/source';
import type { PortParams, PortSeen } from '../../protocol/lsp';
import { readSetting } from '../settings';

/** Together less than what the server waits for; the machine answers itself within a few. */
const listensWithinMs = 120;
const answersWithinMs = 150;
/** Where Agent Lightning's own programs and ours start their stores. */
const usual = [4747, 4748];

/** What is on a port of this machine now, and whether a store is on another one. Untrusted workspaces look at nothing. */
export async function lookAtPort({ port }: PortParams): Promise<PortSeen | null> {
  if (!vscode.workspace.isTrusted || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const others = [...new Set([...usual, readSetting('storePort')])].filter(it => it > 0 && it !== port);
  const [here, ...elsewhere] = await Promise.all([port, ...others].map(seen));
  const index = elsewhere.findIndex(it => it?.store === true);
  const storeElsewhere = here?.store === true ? null : (others[index] ?? null);
  return here ? { port, ...here, storeElsewhere } : null;
}

/** Null: nobody can say, because this machine is slow to answer itself. */
async function seen(port: number): Promise<Pick<PortSeen, 'listening' | 'store'> | null> {
  const hosts = ['127.0.0.1', '::1'];
  const started = performance.now();
  const found = await Promise.all(hosts.map(host => isListening(port, { host, limitMs: listensWithinMs })));
  if (performance.now() - started >= listensWithinMs) return null;
  const host = hosts.find((_, at) => found[at]);
  if (host === undefined) return { listening: false, store: false };
  return { listening: true, store: await isStore(`http://${host.includes(':') ? `[${host}]` : host}:${port}`) };
}

/** Null: it did not say in time. */
async function isStore(url: string): Promise<boolean | null> {
  const limit = AbortSignal.timeout(answersWithinMs);
  try {
    await detectSource(url, limit, { limitMs: answersWithinMs });
    return true;
  } catch (error) {
    if (limit.aborted || !(error instanceof SourceError)) return null;
    return error.code === 'AGL-N002' ? null : false;
  }
}
