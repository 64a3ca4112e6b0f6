/** Some text more of a log that grows. */
export interface FeedPart {
  readonly text: string;
  /** The log has begun anew: what was said before is not in it any more. */
  readonly restarted: boolean;
  /** With which line of the log the text begins, counted from 1; told by the first part and by one that began anew. */
  readonly firstLine: number;
  /** When it was last written, Unix milliseconds. */
  readonly writtenMs: number;
  /** There is more to read at once. */
  readonly more: boolean;
}

/** Where the lines of one log come from. Asked again and again; null while nothing is new. */
export interface LogFeed {
  /** Throws where it cannot be read; asked again it may. */
  read(signal?: AbortSignal): Promise<FeedPart | null>;
}
