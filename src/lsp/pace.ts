/** How long a request may wait for a step of the reading. */
const wantedMs = 4;
const lines = { first: 200, least: 50, most: 2000 };

/** Cuts a long work into steps of a wanted time, by what the last ones took. */
export class Pace {
  #lines = lines.first;

  constructor(private readonly now: () => number = () => performance.now()) {}

  step<T>(work: (lines: number) => T): T {
    const started = this.now();
    const result = work(this.#lines);
    const tookMs = Math.max(0.1, this.now() - started);
    // Half way only: one step that met a collection of garbage says little of the next.
    const next = (this.#lines + (this.#lines * wantedMs) / tookMs) / 2;
    this.#lines = Math.round(Math.min(lines.most, Math.max(lines.least, next)));
    return result;
  }
}
