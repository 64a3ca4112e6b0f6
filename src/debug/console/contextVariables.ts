import type { AgentContext } from '../../protocol/debug';
import type { OwnVariable } from './ownVariables';

/** The scope "Agent" of a stopped frame. */
export function contextVariables(context: AgentContext): OwnVariable[] {
  return Object.entries(context).flatMap(([name, value]) => toVariable(name, value, 0));
}

/** Attributes of a span are flat; deeper than this is nothing that a probe sends. */
const deepest = 4;

function toVariable(name: string, value: unknown, depth: number): OwnVariable[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  if (depth >= deepest) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => toVariable(key, it, depth + 1));
  return [{ name, value: headOf(value, inner), children: inner }];
}

function headOf(value: object, inner: readonly OwnVariable[]): string {
  if (Array.isArray(value)) return `(${inner.length})`;
  return inner.find(it => it.name === 'name')?.value ?? '';
}
