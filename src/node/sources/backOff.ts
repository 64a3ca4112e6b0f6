/** Waiting times that grow while nothing comes of trying, in milliseconds. Starts over after `reset`. */
export class BackOff {
  #nextMs: number;

  constructor(
    private readonly firstMs: number,
    private readonly lastMs: number,
    private readonly factor: number,
  ) {
    this.#nextMs = firstMs;
  }

  next(): number {
    const now = this.#nextMs;
    this.#nextMs = Math.min(this.lastMs, now * this.factor);
    return now;
  }

  reset(): void {
    this.#nextMs = this.firstMs;
  }
}
