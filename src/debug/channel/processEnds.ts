import type { ProbeHello } from '../../protocol/probe';

/** Parents wait for their children soon or never. */
const most = 1_000;

/**
 * Brings together that a process is gone, which its connection tells, and with which number, which it tells itself or its
 * parent does: over another connection, and hence before or after.
 */
export class ProcessEnds {
  readonly #gone = new Map<number, ProbeHello>();
  readonly #codes = new Map<number, number>();

  /** A number was told: the process, when it is known to be gone without one. */
  told(pid: number, code: number): ProbeHello | undefined {
    const hello = this.#gone.get(pid);
    this.#gone.delete(pid);
    if (!hello) keep(this.#codes, pid, code);
    return hello;
  }

  /** It is gone: its number, when that was told before. */
  gone(hello: ProbeHello): number | undefined {
    const code = this.#codes.get(hello.pid);
    this.#codes.delete(hello.pid);
    if (code === undefined) keep(this.#gone, hello.pid, hello);
    return code;
  }
}

function keep<T>(map: Map<number, T>, pid: number, value: T): void {
  map.delete(pid);
  map.set(pid, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
