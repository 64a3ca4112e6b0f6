/** What a benchmark gives back: a number, and where it can, another from the same run to compare it with. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** Such as ms, spans/s, MB. */
  readonly unit: string;
  readonly reference?: { readonly name: string; readonly value: number };
  /** `value` to the reference's. Machines differ; ratios hold. */
  readonly ratio?: number;
}

/** A file of test/bench: `run` is called as often as `rounds` says (5), and medians are reported. */
export interface Benchmark {
  readonly rounds?: number;
  run(): Promise<readonly Measurement[]>;
}
