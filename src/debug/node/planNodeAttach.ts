import { isInspector } from '../../node/process/agents/inspectors';
import { wakeInspector } from '../../node/process/agents/wakeInspector';
import type { AgentAttachArguments } from '../../protocol/debug';
import { LaunchError } from '../plan/launchError';
import type { NodeAttach } from './nodeServices';
import { forBuiltIn } from './planNode';

/** Rejects with LaunchError where no Node.js is at the address, or the process does not open its inspector for us. */
export async function planNodeAttach(args: AgentAttachArguments, signal: AbortSignal): Promise<NodeAttach> {
  const { connect, processId } = args;
  // As debugpy does: a program that waited runs on to the first breakpoint.
  const config = { ...forBuiltIn(args), request: 'attach', continueOnAttach: true };
  if (connect) {
    const { host: address = '127.0.0.1', port } = connect;
    if (!(await isInspector(address, port, signal))) throw new LaunchError('AGL-D505', `${address}:${port}`);
    return { config: { ...config, address, port }, notes: [], facts: { attach: 'connect' } };
  }
  if (processId === undefined) throw new LaunchError('AGL-D505', 'listen');
  const woken = await wakeInspector(Number(processId), { signal });
  if (!woken.ok) throw new LaunchError(codes[woken.why], `pid ${processId}`);
  const { host: address, port } = woken;
  return { config: { ...config, address, port }, notes: [], facts: { attach: 'process' } };
}

const codes = { absent: 'AGL-D200', denied: 'AGL-D201', refuses: 'AGL-D210', silent: 'AGL-D209' } as const;
