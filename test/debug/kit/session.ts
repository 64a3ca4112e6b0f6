import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentAttachArguments, AgentLaunchArguments } from '../../../src/protocol/debug';
import { AdapterClient, type ClientOptions } from './adapterClient';

export interface Configured {
  /** Lines of files where it is to stop. */
  readonly breakpoints?: Readonly<Record<string, readonly DebugProtocol.SourceBreakpoint[]>>;
  readonly functions?: readonly DebugProtocol.FunctionBreakpoint[];
  readonly exceptions?: Partial<DebugProtocol.SetExceptionBreakpointsArguments>;
  readonly client?: Partial<DebugProtocol.InitializeRequestArguments>;
  readonly request?: 'launch' | 'attach';
}

/** Everything a client says from `initialize` to `configurationDone`; settles when the program runs. */
export async function start(
  options: ClientOptions,
  args: Partial<AgentLaunchArguments & AgentAttachArguments>,
  configured: Configured = {},
): Promise<AdapterClient> {
  const client = new AdapterClient(options);
  try {
    await configure(client, args, configured);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

export async function configure(
  client: AdapterClient,
  args: Partial<AgentLaunchArguments & AgentAttachArguments>,
  { breakpoints = {}, functions = [], exceptions = {}, client: says = {}, request = 'launch' }: Configured = {},
): Promise<void> {
  await client.initializeRequest({
    adapterID: 'agent-lightning',
    ...{ linesStartAt1: true, columnsStartAt1: true, pathFormat: 'path', supportsVariableType: true },
    ...says,
  });
  const launched = client.customRequest(request, {
    name: 'test',
    ...(request === 'launch' ? { store: 'none' } : {}),
    ...args,
  });
  const failed = launched.then(() => new Promise<never>(() => undefined));
  await Promise.race([client.event('initialized'), failed]);
  for (const [path, lines] of Object.entries(breakpoints)) {
    await client.setBreakpointsRequest({ source: { path }, breakpoints: [...lines] });
  }
  await client.setFunctionBreakpointsRequest({ breakpoints: [...functions] });
  await client.setExceptionBreakpointsRequest({ filters: [], ...exceptions });
  await client.configurationDoneRequest();
  await launched;
}

export interface Stop {
  readonly threadId: number;
  readonly reason: string;
  readonly frames: readonly DebugProtocol.StackFrame[];
}

/** The next stop since the last `forget`, with its frames. */
export async function stopped(client: AdapterClient): Promise<Stop> {
  const body = await client.event('stopped');
  const threadId = Number(body.threadId);
  const { stackFrames } = (await client.stackTraceRequest({ threadId })).body;
  return { threadId, reason: String(body.reason), frames: stackFrames };
}

/** Lets it go on with a request, and waits for where it stops next. */
export async function step(client: AdapterClient, command: string, args: object): Promise<Stop> {
  client.forget();
  await client.customRequest(command, args);
  return stopped(client);
}
