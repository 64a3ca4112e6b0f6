/** Every limit of the checks, with its reason. Durations in ms, sizes in bytes. */
export const thresholds = {
  /** A runner asks its store six times per rollout: at 250 ms that is 1.5 s of waiting for nothing. */
  storeSlowMs: 250,
  /** Agent Lightning's client gives up connecting after 5 s; at 2 s every burst of spans comes near that. */
  storeVerySlowMs: 2_000,

  /** Workers beat every 10 s. One missed beat is noise; three are a fact. */
  workerSilentMs: 30_000,
  /** Runners ask for work every 5 s, so a rollout that nobody has fetched for a minute is one that nobody will. */
  queueStillMs: 60_000,

  /** A worker that has the attempt marks it by its first span; a slow model call is the slowest honest reason to wait. */
  preparingMs: 120_000,
  /** A worker that holds another attempt, or none, will not come back to this one. */
  preparingAbandonedMs: 30_000,
  /** Longer than the five minutes after which common model clients give up a call. */
  runningSilentMs: 300_000,
  /** The store looks for time-outs every 10 s, and only when asked; beyond this it has not done it. */
  watchdogGraceMs: 30_000,

  /** Newest finished attempts that the span flow is judged by. */
  spanFlowAttempts: 10,
  /** One attempt without spans can be an agent that did nothing; three in a row are a broken pipe. */
  spanFlowBroken: 3,

  /** A day of busy tracing writes about this much. */
  diskLowBytes: 2_000_000_000,
  /** SQLite needs room for its write-ahead log and its checkpoints; below this commits begin to fail. */
  diskFullBytes: 256_000_000,
} as const;
