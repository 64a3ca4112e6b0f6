import type { DebugProtocol } from '@vscode/debugprotocol';

type Capability = keyof DebugProtocol.Capabilities;

/** What a debugger need not have. pydevd does not answer at all to such a request that it knows by name and cannot do. */
const optional: Readonly<Record<string, Capability>> = {
  breakpointLocations: 'supportsBreakpointLocationsRequest',
  cancel: 'supportsCancelRequest',
  dataBreakpointInfo: 'supportsDataBreakpoints',
  disassemble: 'supportsDisassembleRequest',
  loadedSources: 'supportsLoadedSourcesRequest',
  readMemory: 'supportsReadMemoryRequest',
  restart: 'supportsRestartRequest',
  restartFrame: 'supportsRestartFrame',
  reverseContinue: 'supportsStepBack',
  setDataBreakpoints: 'supportsDataBreakpoints',
  setInstructionBreakpoints: 'supportsInstructionBreakpoints',
  stepBack: 'supportsStepBack',
  terminateThreads: 'supportsTerminateThreadsRequest',
  writeMemory: 'supportsWriteMemoryRequest',
};

/** Whether a debugger with these capabilities would do it, or at least say why not. */
export function isAnswered(command: string, capabilities: DebugProtocol.Capabilities): boolean {
  const needed = Object.hasOwn(optional, command) ? optional[command] : undefined;
  return needed === undefined || capabilities[needed] === true;
}
