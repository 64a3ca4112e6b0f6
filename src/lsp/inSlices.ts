/** So long a request may keep all others waiting. */
const sliceMs = 8;

/** Goes through a long list and lets other requests come between; stops when what it was asked of has changed. */
export async function inSlices<T>(
  parts: Iterable<T>,
  isStale: () => boolean,
  see: (part: T) => boolean | undefined,
): Promise<void> {
  let started = performance.now();
  for (const part of parts) {
    if (see(part) === false) return;
    if (performance.now() - started < sliceMs) continue;
    await new Promise(done => setImmediate(done));
    if (isStale()) return;
    started = performance.now();
  }
}
