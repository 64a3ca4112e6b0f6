import { toStoreAddress } from '../../core/store/address';
import { say, toText, type Message } from '../../core/text/say';
import { findPortOwner } from '../../node/process/portOwner';
import { isListening } from '../../node/process/ports';
import type { AgentLaunchArguments } from '../../protocol/debug';
import { freePort } from './freePort';
import { LaunchError } from './launchError';
import { findName, type StorePlan, type Variables } from './planEnvironment';
import type { StartedStore, Surroundings } from './surroundings';

export interface PlannedStore {
  readonly store: StorePlan;
  readonly notes: readonly Message[];
  readonly release?: StartedStore['release'];
  readonly onTrouble?: StartedStore['onTrouble'];
}

/** Which store the agent is to use, running where it must run before the agent does. Rejects with an error with a code. */
export async function planStore(
  args: AgentLaunchArguments,
  given: Variables,
  at: Surroundings,
  signal: AbortSignal,
): Promise<PlannedStore> {
  const choice = args.store ?? 'program';
  switch (choice) {
    case 'none':
      return { store: { kind: 'none' }, notes: [] };
    case 'program':
      return ofProgram(args, given, at, signal);
    case 'embedded': {
      const { url, release, onTrouble } = await at.startStore(signal);
      const note = say('debugPlan.note.store.at', { url });
      return { store: { kind: 'embedded', url }, notes: [note], release, onTrouble };
    }
    default: {
      const url = toStoreAddress(choice)?.url;
      if (url === undefined) throw invalid(at);
      await at.askStore(url, signal);
      return { store: { kind: 'url', url }, notes: [say('debugPlan.note.store.at', { url })] };
    }
  }
}

function invalid({ language }: Surroundings): LaunchError {
  return new LaunchError('AGL-D006', toText(say('debugPlan.wanted.store', { name: 'store' }), language));
}

/**
 * The program listens itself. On a port that the user chose only if it is free: else it would talk to whoever is there, or
 * fail after minutes of imports. A runner serves nothing, and so does a program told to leave its store alone.
 */
async function ofProgram(args: AgentLaunchArguments, given: Variables, at: Surroundings, signal: AbortSignal) {
  const valueOf = (name: string) => findName(given, name, at) ?? findName(at.env, name, at);
  const chosen = valueOf('AGL_SERVER_PORT');
  const port = chosen === undefined ? await freePort() : Number(chosen);
  // Agent Lightning says itself what is wrong with one that is no number.
  if (!Number.isInteger(port) || port < 1 || port > 65535) return { store: { kind: 'none' as const }, notes: [] };
  const role = args.role ?? valueOf('AGL_CURRENT_ROLE');
  const serves = role !== 'runner' && !/^(0|false|no|off)$/i.test(valueOf('AGL_MANAGED_STORE') ?? '');
  if (chosen !== undefined && serves && (await isListening(port, { signal }))) throw await taken(port, at, signal);
  const store = { kind: 'program' as const, port };
  return { store, notes: chosen === undefined ? [] : [say('debugPlan.note.userVariable', userPort(chosen))] };
}

const userPort = (value: string) => ({ name: 'AGL_SERVER_PORT', value });

async function taken(port: number, { platform, language }: Surroundings, signal: AbortSignal): Promise<LaunchError> {
  const owner = await findPortOwner(port, { platform, signal }).catch(() => null);
  const named = owner && (owner.name === null ? String(owner.pid) : `${owner.name} (${owner.pid})`);
  const message = named ? say('debugPlan.takenPortBy', { port, owner: named }) : say('debugPlan.takenPort', { port });
  return new LaunchError('AGL-D018', toText(message, language));
}
