import type { Ask, PortOwner } from './portOwner';

/** macOS and the other Unixes: `lsof`, which prints a field a line with -F. */
export async function lsofPortOwner(port: number, ask: Ask): Promise<PortOwner | null> {
  const text = await ask('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  return text === null ? null : parseLsof(text);
}

/** `p4711`, `cPython`, `f5`, …: the first process. */
export function parseLsof(text: string): PortOwner | null {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex(it => /^p\d+$/.test(it));
  if (first === -1) return null;
  const next = lines.findIndex((it, at) => at > first && it.startsWith('p'));
  const name = lines.slice(first, next === -1 ? undefined : next).find(it => it.startsWith('c'));
  return { pid: Number(lines[first]?.slice(1)), name: name?.slice(1) || null };
}
