import type { DebugRecord } from '../../../src/core/model/debugRecord';

/** 2026-11-22 10:00:00 UTC, as in sketches of spans; `at` are milliseconds after it. */
export const originMs = 1_795_341_600_000;

export function makeRecord({ at = 0, ...more }: Partial<DebugRecord> & { readonly at?: number } = {}): DebugRecord {
  return {
    ...{ kind: 'stop', timeMs: originMs + at, run: 'run-1', pid: 42, rollout: 'ro-1', attempt: null },
    ...{ code: null, text: 'breakpoint', facts: {} },
    ...more,
  };
}

export const keyError: Partial<DebugRecord> = {
  kind: 'exception',
  code: 'AGL-R204',
  text: 'KeyError: it: x',
  facts: {
    place: 'C:\\agents\\agent.py:7',
    function: 'rollout',
    class: 'unrecoverable',
    fingerprint: '00112233445566',
  },
};
