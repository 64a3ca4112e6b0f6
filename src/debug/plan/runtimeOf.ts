import type { AgentRuntime } from '../../protocol/debug';

export type RuntimeChoice =
  { readonly ok: true; readonly runtime: AgentRuntime } | { readonly ok: false; readonly why: 'notebook' | 'unknown' };

/** What runs a program, by its ending unless the configuration says so. A notebook is no program, whoever claims it. */
export function runtimeOf(it: {
  readonly runtime?: AgentRuntime | undefined;
  readonly program?: string | undefined;
  readonly module?: string | undefined;
}): RuntimeChoice {
  const ending = /\.([a-z]+)$/i.exec(it.program ?? '')?.[1]?.toLowerCase() ?? '';
  if (ending === 'ipynb') return { ok: false, why: 'notebook' };
  const runtime = it.runtime ?? (it.program === undefined && it.module !== undefined ? 'python' : endings[ending]);
  return runtime === undefined ? { ok: false, why: 'unknown' } : { ok: true, runtime };
}

const endings: Readonly<Record<string, AgentRuntime>> = {
  py: 'python',
  pyw: 'python',
  ...{ js: 'node', mjs: 'node', cjs: 'node', ts: 'node', mts: 'node', cts: 'node', tsx: 'node' },
};
