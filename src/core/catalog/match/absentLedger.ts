/** Processes that one log is watched for; those beyond are not: a log that names more has made them up. */
const keptProcesses = 1000;

/**
 * What is waited for, by kind of absence and by process. Where a log names its processes, each is waited for on its own; a
 * line without a process, whose name is empty, may be of any.
 */
export class AbsentLedger<T> {
  readonly #waiting = new Map<number, Map<string, T>>();

  isWaiting(kind: number): boolean {
    return (this.#waiting.get(kind)?.size ?? 0) > 0;
  }

  /** Whether neither the beginning nor the end of this wait would change anything. */
  isSettled(kind: number, process: string, begins: boolean): boolean {
    const waiting = this.#waiting.get(kind);
    if (begins) return waiting !== undefined && (waiting.has(process) || waiting.size >= keptProcesses);
    if (!waiting || waiting.size === 0) return true;
    return process !== '' && !waiting.has(process) && !waiting.has('');
  }

  /** Gives what this process was waited for; a line without a process ends all of it. */
  end(kind: number, process: string): readonly T[] {
    const waiting = this.#waiting.get(kind);
    if (!waiting) return [];
    const own = process === '' ? [...waiting.keys()] : [process, ''];
    const ended = own.flatMap(it => waiting.get(it) ?? []);
    for (const it of own) waiting.delete(it);
    return ended;
  }

  begin(kind: number, process: string, make: () => T): void {
    const waiting = this.#waiting.get(kind) ?? new Map<string, T>();
    if (waiting.has(process) || waiting.size >= keptProcesses) return;
    this.#waiting.set(kind, waiting.set(process, make()));
  }

  /** What is still waited for. */
  rest(): readonly (readonly [kind: number, waited: T])[] {
    return [...this.#waiting].flatMap(([kind, waiting]) => [...waiting.values()].map(it => [kind, it] as const));
  }
}
