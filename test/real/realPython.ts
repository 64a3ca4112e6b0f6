import { samplePython } from '../../scripts/lib/python.mjs';

export type RealPython =
  { readonly ok: true; readonly python: string } | { readonly ok: false; readonly missing: string };

/**
 * An interpreter with the real agentlightning. Without network or Python `missing` is a reason to skip.
 * @throws when pip reached its index and failed all the same: nobody should take that for a skip.
 */
export async function realPython(say: (line: string) => void): Promise<RealPython> {
  const found = await samplePython({ say });
  if (found.ok) return { ok: true, python: found.python };
  if (found.kind === 'failed') throw new Error(found.reason);
  return { ok: false, missing: found.reason };
}
