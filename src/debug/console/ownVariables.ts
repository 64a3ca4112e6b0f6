import type { DebugProtocol } from '@vscode/debugprotocol';

/** Something that a client can unfold in the Debug Console or in a scope. */
export interface OwnVariable {
  readonly name: string;
  readonly value: string;
  readonly children?: readonly OwnVariable[];
}

/** debugpy counts its references from 1; the protocol ends at 2^31 - 1. */
const firstReference = 2_000_000_000;
/** What was explained long ago may be unfolded still; a loop of stops must not cost memory without end. */
const kept = 5_000;

/** References to variables that are ours and not the program's. */
export class OwnVariables {
  readonly #children = new Map<number, readonly OwnVariable[]>();
  #next = firstReference;

  /** 0 for nothing to unfold. */
  add(children: readonly OwnVariable[]): number {
    if (children.length === 0) return 0;
    const reference = this.#next++;
    this.#children.set(reference, children);
    const oldest = this.#children.keys().next();
    if (this.#children.size > kept && !oldest.done) this.#children.delete(oldest.value);
    return reference;
  }

  owns(reference: unknown): reference is number {
    return typeof reference === 'number' && reference >= firstReference;
  }

  variables(reference: number): DebugProtocol.Variable[] {
    return (this.#children.get(reference) ?? []).map(({ name, value, children = [] }) => ({
      ...{ name, value },
      variablesReference: this.add(children),
      presentationHint: { attributes: ['readOnly'] },
    }));
  }
}
