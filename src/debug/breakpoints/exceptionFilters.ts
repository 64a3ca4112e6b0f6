import type { DebugProtocol } from '@vscode/debugprotocol';
import { debugpyFilterIds, debugpyFilters } from '../../core/agentBreakpoints/filters';
import { agentExceptionFilters } from '../../protocol/debug';
import type { FilterChoice } from '../services';

type Wanted = DebugProtocol.SetExceptionBreakpointsArguments;

export interface SplitFilters {
  /** What the probe is told: everything that is on. */
  readonly choices: readonly FilterChoice[];
  /** What debugpy is told. It knows no `filterOptions`, and no filter of ours. */
  readonly debugpy: Wanted;
  /** Whether a client expects to hear what became of each. */
  readonly needsAnswer: boolean;
}

const ours: readonly string[] = agentExceptionFilters;
const known: readonly string[] = [...agentExceptionFilters, ...debugpyFilterIds];
const isKnown = (filter: string): filter is FilterChoice['filter'] => known.includes(filter);

/** Filters of debugpy and of ours, with and without conditions, apart. `withProbes`: somebody can decide ours. */
export function splitFilters({ filters, filterOptions = [], ...rest }: Wanted, withProbes: boolean): SplitFilters {
  const all: DebugProtocol.ExceptionFilterOptions[] = [...filters.map(filterId => ({ filterId })), ...filterOptions];
  const choices = all.flatMap(({ filterId, condition }): FilterChoice[] => {
    if (!isKnown(filterId)) return [];
    return [{ filter: filterId, ...(condition?.trim() ? { condition: condition.trim() } : {}) }];
  });
  const on = choices.map(it => it.filter).filter(it => withProbes || !ours.includes(it));
  return {
    choices,
    debugpy: { ...rest, filters: [...debugpyFilters(on)] },
    needsAnswer: choices.some(it => it.condition !== undefined || ours.includes(it.filter)),
  };
}
