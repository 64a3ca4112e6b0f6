import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A variable that every process of a test inherits, so that none can hide. */
export const marker = 'AGL_TEST_MARK';

/** Command lines of the processes that carry the mark and are still there after the time that ending may take. */
export async function survivors(mark: string, withinMs = 5_000): Promise<string[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const left = marked(mark);
    if (left.length === 0 || Date.now() > until) return left;
    await pause(50);
  }
}

/** Only Linux shows the environment of processes; elsewhere nothing is found, and nothing is claimed. */
export const canCount = process.platform === 'linux';

function marked(mark: string): string[] {
  if (!canCount) return [];
  const pids = readdirSync('/proc').filter(it => /^\d+$/.test(it) && Number(it) !== process.pid);
  return pids.flatMap(pid => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
      // What has ended and waits for its parent has no environment any more.
      return environment.includes(`${marker}=${mark}\0`)
        ? [readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')]
        : [];
    } catch {
      return [];
    }
  });
}
