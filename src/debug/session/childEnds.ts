import type { UpstreamRequests } from '../upstream/upstreamRequests';

/** Its parent or itself tells within milliseconds, if at all. */
const limitMs = 2_500;
/** A parent that is told of the end of a child may be so before the system has a number for it. */
const pauseMs = 50;
/** A run may start processes without end. */
const most = 10_000;

/** With which numbers the processes of a run ended: one place where probes tell it and sessions ask. */
export class ChildEnds {
  readonly #codes = new Map<number, number>();
  readonly #asking = new Map<number, (code: number) => void>();
  readonly #told = new Set<number>();
  readonly #meant = new Set<number>();

  told(pid: number, code: number): void {
    if (this.#codes.size < most) this.#codes.set(pid, code);
    this.#asking.get(pid)?.(code);
  }

  /** Its parent is about to end it. */
  meant(pid: number): void {
    if (this.#meant.size < most) this.#meant.add(pid);
  }

  /**
   * Whether it ended as its parent wanted: by a signal, or by the number that Windows has for it. One that ends with a number of
   * its own has failed on the way.
   */
  isMeant(pid: number, code: number | null, platform = process.platform): boolean {
    return this.#meant.has(pid) && (code === null || code < 0 || (platform === 'win32' && code === 1));
  }

  /** True once for each process: who gets it tells the user. */
  claim(pid: number): boolean {
    if (this.#told.has(pid) || this.#told.size >= most) return false;
    this.#told.add(pid);
    return true;
  }

  /** Null when nobody says so in time. `look` asks the parent, which nobody has told yet how its child ended. */
  of(pid: number, look: () => Promise<number | null>): Promise<number | null> {
    const known = this.#codes.get(pid);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise(settle => {
      let open = true;
      const end = (code: number | null) => {
        open = false;
        clearTimeout(timer);
        this.#asking.delete(pid);
        settle(code);
      };
      const timer = setTimeout(() => end(null), limitMs);
      this.#asking.set(pid, end);
      const again = () =>
        void look().then(code => {
          if (!open) return;
          if (code !== null) end(code);
          else setTimeout(() => open && again(), pauseMs);
        });
      again();
    });
  }
}

/** Asks a parent how a child has ended that it has not waited for, and leaves it to be waited for. Not on Windows. */
export async function lookAtChild(pid: number, parent: UpstreamRequests): Promise<number | null> {
  const asked = { expression: expressionOf(pid), context: 'repl' };
  const result = Number((await parent.ask<{ result: string }>('evaluate', asked, limitMs))?.result || NaN);
  return Number.isSafeInteger(result) ? result : null;
}

function expressionOf(pid: number): string {
  const wanted = 'os.waitid(os.P_PID, PID, os.WEXITED | os.WNOHANG | os.WNOWAIT)'.replace('PID', String(pid));
  const number = 's and (s.si_status if s.si_code == os.CLD_EXITED else -s.si_status)';
  return `(lambda os: (lambda s: ${number})(${wanted}))(__import__('os'))`;
}
