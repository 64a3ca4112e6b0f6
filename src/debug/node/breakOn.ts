import type { DebugProtocol } from '@vscode/debugprotocol';
import { agentExceptionFilters } from '../../protocol/debug';
import type { FilterChoice } from '../services';
import { probeGlobal } from './readException';

/** What `breakOn` means for Node.js, whose filters in the editor are the built-in debugger's. */
export interface BreakOn {
  /** Decided by the probe. */
  readonly probe: readonly FilterChoice[];
  /** Stop at what nobody catches, also where the built-in debugger takes it for caught, as it does in ES modules. */
  readonly uncaught: boolean;
  /**
   * Asked of the built-in debugger. It stops at every exception to ask the probe, in the program, whether the catalog names this one.
   */
  readonly builtIn: DebugProtocol.SetExceptionBreakpointsArguments;
}

export function readBreakOn(breakOn: readonly string[] = ['uncaught']): BreakOn {
  const condition = `${probeGlobal}?.catalogued(error) === true`;
  const uncaught = breakOn.includes('uncaught');
  return {
    probe: agentExceptionFilters.filter(it => breakOn.includes(it)).map(filter => ({ filter })),
    uncaught,
    builtIn: {
      filters: uncaught ? ['uncaught'] : [],
      ...(breakOn.includes('agl.catalogued') ? { filterOptions: [{ filterId: 'all', condition }] } : {}),
    },
  };
}
