/** Findings as they go from thread to thread: cloning them as they are costs more than finding them. */
export interface PackedFindings {
  /** JSON of a `PackedBody` each; many findings have the same. */
  readonly bodies: readonly string[];
  /** By body. */
  readonly fingerprints: readonly string[];
  readonly processes: readonly string[];
  /** `columns` numbers a finding; NaN stands for null. */
  readonly rows: Float64Array;
}

/** What stands where in a row. */
export const column = {
  ...{ body: 0, process: 1, pid: 2, startLine: 3, endLine: 4, lines: 5, startByte: 6, endByte: 7 },
  ...{ timeMs: 8, exceptionLine: 9, dateInferred: 10, shortened: 11 },
} as const;
export const columns = 12;
