import { say, toText } from '../../core/text/say';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../protocol/debug';
import type { AttachPlan, Environment, LaunchPlan, Planned } from '../services';
import { checkProcess, checkTools } from './attachByPid';
import { lookAtNodeProgram, planNode } from '../node/planNode';
import { planNodeAttach } from '../node/planNodeAttach';
import type { NodeAttach, NodeLaunch } from '../node/nodeServices';
import { LaunchError, toFailure } from './launchError';
import { planEnvironment, type StorePlan } from './planEnvironment';
import { planPython } from './planPython';
import { planStore } from './planStore';
import { planTarget, type LaunchTarget } from './planTarget';
import { readAttachArguments, readLaunchArguments, type ReadArguments } from './readArguments';
import type { Surroundings } from './surroundings';

export interface Planner {
  planLaunch(args: AgentLaunchArguments, signal: AbortSignal): Promise<Planned<AgentLaunch>>;
  planAttach(args: AgentAttachArguments, signal: AbortSignal): Promise<Planned<AttachPlan>>;
  /** For the editor's built-in debugger, which launches and debugs Node.js. */
  planNode(args: AgentLaunchArguments, signal: AbortSignal): Promise<Planned<NodeLaunch>>;
  planNodeAttach(args: AgentAttachArguments, signal: AbortSignal): Promise<Planned<NodeAttach>>;
}

export interface AgentLaunch extends LaunchPlan {
  readonly store: StorePlan;
}

/** Turns what a configuration says into what is done, or into the failure that stands in the way. Rejects when cancelled. */
export function createPlanner(at: Surroundings): Planner {
  return {
    planLaunch: (args, signal) => planned(signal, () => launch(args, at, signal)),
    planAttach: (args, signal) => planned(signal, () => attach(args, at, signal)),
    planNode: (args, signal) => planned(signal, () => node(args, at, signal)),
    planNodeAttach: (args, signal) => planned(signal, () => planNodeAttach(attachOf(args, at), signal)),
  };
}

async function planned<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Planned<T>> {
  signal.throwIfAborted();
  try {
    return { ok: true, plan: await work() };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, failure: toFailure(error) };
  }
}

async function node(wanted: AgentLaunchArguments, at: Surroundings, signal: AbortSignal): Promise<NodeLaunch> {
  const args = accepted(readLaunchArguments({ ...wanted }), at);
  const target = await planTarget(args, at);
  if (target.runtime !== 'node' || target.program === undefined)
    throw new LaunchError('AGL-D002', target.program ?? '');
  // As with Python: a store must not be started for a launch that cannot be.
  const program = await lookAtNodeProgram(args, target, { env: merged(at.env, target.given) }, signal);
  const { release, onTrouble, ...planned } = await surround(args, target, at, signal);
  return { ...planNode(args, program, { ...planned, target }, at), release, onTrouble };
}

async function surround(args: AgentLaunchArguments, target: LaunchTarget, at: Surroundings, signal: AbortSignal) {
  const set = withoutNulls(target.given);
  const { store, ...planned } = await planStore(args, set, at, signal);
  const wishes = { platform: at.platform, inherited: at.env, given: set, store, role: args.role ?? null };
  return { env: { ...target.given, ...planEnvironment(wishes) }, store, ...planned };
}

async function launch(wanted: AgentLaunchArguments, at: Surroundings, signal: AbortSignal): Promise<AgentLaunch> {
  const args = accepted(readLaunchArguments({ ...wanted }), at);
  const target = await planTarget(args, at);
  if (target.runtime !== 'python') throw new LaunchError('AGL-D504', target.program ?? '');
  const env = merged(at.env, target.given);
  // The interpreter first: a store must not be started for a launch that cannot be.
  const python = await planPython(args.python, { ...target, env }, at, signal);
  const { env: added, store, notes, release, onTrouble } = await surround(args, target, at, signal);
  return {
    adapter: { kind: 'command', command: python.adapter, env: at.env },
    debugpy: { ...forDebugpy(args), ...targetOf(target), python: python.command, cwd: target.cwd, env: added },
    pythonVersion: python.python.version,
    debugpyVersion: python.debugpyVersion,
    notes: [...python.notes, ...notes],
    facts: {
      python: python.command.join(' '),
      store: store.kind,
      ...('url' in store ? { storeUrl: store.url } : {}),
      ...('port' in store ? { storePort: String(store.port) } : {}),
    },
    store,
    ...{ release, onTrouble },
  };
}

const targetOf = ({ program: file, module }: LaunchTarget) => (file === undefined ? { module } : { program: file });

/** All but what is ours; debugpy's own further attributes go through. */
function forDebugpy(args: AgentLaunchArguments): Record<string, unknown> {
  const ours = new Set(['runtime', 'skipFiles', 'agentBreakpoints', 'breakOn', 'agentRun', 'role', 'store', 'envFile']);
  const theirs = Object.entries(args).filter(
    ([name]) => !ours.has(name) && !['runtimeExecutable', 'runtimeArgs', 'program', 'module'].includes(name),
  );
  return { console: 'internalConsole', subProcess: true, ...Object.fromEntries(theirs) };
}

async function attach(wanted: AgentAttachArguments, at: Surroundings, signal: AbortSignal): Promise<AttachPlan> {
  const args = attachOf(wanted, at);
  const { connect, listen, processId, subProcessId } = args;
  const shared = { pythonVersion: null, debugpyVersion: null, notes: [], facts: { attach: 'connect' } };
  const debugpy = { subProcess: true, ...forDebugpy(args) };
  if (connect !== undefined) {
    const host = connect.host || '127.0.0.1';
    return { ...shared, adapter: { kind: 'address', host, port: connect.port }, debugpy };
  }
  if (subProcessId !== undefined)
    throw new LaunchError('AGL-D006', toText(say('debugPlan.wanted.target'), at.language));
  const target = processId === undefined ? null : await checkProcess(Number(processId), at);
  const beside = args.python ?? target?.interpreter ?? undefined;
  const python = await planPython(beside, { cwd: at.folder, env: at.env }, at, signal);
  if (target) await checkTools(target, python.python.version, at);
  return {
    adapter: {
      kind: 'command',
      command: python.adapter,
      env: target ? { ...at.env, ...enteringLimit(at.env) } : at.env,
    },
    debugpy,
    ...(target ? { refusal: 'AGL-D207' } : {}),
    pythonVersion: python.python.version,
    debugpyVersion: python.debugpyVersion,
    notes: python.notes,
    facts: { attach: listen === undefined ? 'process' : 'listen', python: python.command.join(' ') },
  };
}

function attachOf(wanted: AgentAttachArguments, at: Surroundings): AgentAttachArguments {
  const args = accepted(readAttachArguments({ ...wanted }), at);
  const targets = [args.connect, args.listen, args.processId].filter(it => it !== undefined).length;
  if (targets !== 1) throw new LaunchError('AGL-D006', toText(say('debugPlan.wanted.target'), at.language));
  return args;
}

/**
 * How long debugpy waits for a process that it is to enter, in seconds; its own limit is a minute. gdb is never ended by us:
 * that would leave the process in the middle of a call that is not its own. It goes when Python runs again.
 */
function enteringLimit(env: Environment): Environment {
  return { DEBUGPY_PROCESS_SPAWN_TIMEOUT: env['DEBUGPY_PROCESS_SPAWN_TIMEOUT'] ?? '30' };
}

function accepted<T>(read: ReadArguments<T>, { language }: Surroundings): T {
  if (read.ok) return read.args;
  throw new LaunchError('AGL-D006', toText(read.problem, language));
}

function withoutNulls(given: LaunchTarget['given']): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter((it): it is [string, string] => it[1] !== null));
}

/** The environment of the agent, for questions about it. */
function merged(inherited: Environment, given: LaunchTarget['given']): Environment {
  const all = Object.entries({ ...inherited, ...given });
  return Object.fromEntries(all.map(([name, value]) => [name, value ?? undefined]));
}
