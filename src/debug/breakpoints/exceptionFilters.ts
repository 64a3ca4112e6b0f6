import type { DebugProtocol } from '@vscode/debugprotocol';
import { agentExceptionFilters, type AgentExceptionFilter, type AgentFilterChoice } from '../../protocol/debug';

type Wanted = DebugProtocol.SetExceptionBreakpointsArguments;

export interface SplitFilters {
  readonly agent: readonly AgentFilterChoice[];
  readonly debugpy: Wanted;
  /** For each of `filters`, then of `filterOptions`: whether it is ours. */
  readonly order: readonly boolean[];
}

const isOurs = (filter: string): filter is AgentExceptionFilter => agentExceptionFilters.some(it => it === filter);

/** debugpy knows no `filterOptions`: what a client says there goes to `filters`, where conditions have no place. */
export function splitFilters({ filters, filterOptions = [], ...rest }: Wanted): SplitFilters {
  const all: DebugProtocol.ExceptionFilterOptions[] = [...filters.map(filterId => ({ filterId })), ...filterOptions];
  const theirs = new Set(all.map(it => it.filterId).filter(it => !isOurs(it)));
  return {
    agent: all.flatMap(it => {
      if (!isOurs(it.filterId)) return [];
      const condition = it.condition?.trim();
      return [{ filter: it.filterId, ...(condition ? { condition } : {}) }];
    }),
    debugpy: { ...rest, filters: [...theirs] },
    order: all.map(it => isOurs(it.filterId)),
  };
}
