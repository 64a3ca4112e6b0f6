import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again for something that a locator cannot wait for; returns the first value that holds. */
export async function until<T>(what: string, ask: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${String(value).slice(0, 200)}`);
    await sleep(50);
  }
}
