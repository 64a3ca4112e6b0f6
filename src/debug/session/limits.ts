/** How long things may take, in milliseconds, and how much may wait. */
export interface SessionLimits {
  /** Until debugpy answers the first request: milliseconds once Python runs, which itself may need seconds on a slow disk. */
  readonly initializeMs: number;
  /** From there until it says that the program is there or why not; it has limits of its own, of a minute each. */
  readonly startMs: number;
  /** debugpy ends a program within this, else we do. */
  readonly disconnectMs: number;
  /** A client that has been asked has a child's session within seconds; a person who attaches by hand needs a little more. */
  readonly childMs: number;
  /** What debugpy has not read yet; a client that asks more of it is refused. */
  readonly unreadBytes: number;
}

export const usualLimits: SessionLimits = {
  initializeMs: 30_000,
  startMs: 180_000,
  disconnectMs: 5_000,
  childMs: 30_000,
  unreadBytes: 64 * 1024 * 1024,
};
