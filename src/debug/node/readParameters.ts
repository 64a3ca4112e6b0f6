import type { DebugProtocol } from '@vscode/debugprotocol';

type Ask = <T>(command: string, args: unknown) => Promise<T | null>;

/** Enough to see what a call was about; all of it is in the debugger. */
const most = 10;
const longest = 100;

/** Whose value is nobody's business, by name: a record outlives the session. */
const secret = /key|token|secret|passw|credential|authorization|cookie/i;

/** With what the function of a frame works (guide row G-X4): `task {n: 1}, retries 2`; empty when nothing is known. */
export async function readParameters(frameId: number, ask: Ask): Promise<string> {
  const scopes = await ask<DebugProtocol.ScopesResponse['body']>('scopes', { frameId });
  const local = scopes?.scopes.find(it => !it.expensive && /^(?:Local|Block|Module)\b/.test(it.name));
  if (!local) return '';
  const { variablesReference } = local;
  const found = await ask<DebugProtocol.VariablesResponse['body']>('variables', { variablesReference });
  return (found?.variables ?? [])
    .filter(it => it.name !== 'this' && it.type !== 'function' && it.value !== 'undefined')
    .slice(0, most)
    .map(({ name, value }) => `${name} ${secret.test(name) ? '…' : short(value)}`)
    .join(', ');
}

const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
