import type { InterpreterPlaces } from '../process/interpreter';
import type { Source } from '../sources/source';

/** What health looks at, asked anew before every run, because stores come and go and settings change. */
export interface HealthInputs {
  /** The store that is chosen; null when none is. Health never disposes of it. */
  readonly source: Source | null;
  /** Where a store should be though none could be opened there. Only read when `source` is null. */
  readonly url: string | null;
  /** Version of the program that looks: an embedded store of another version is told. Null: not compared. */
  readonly expectedVersion: string | null;
  /** Where the embedded store keeps its data; null: as the store itself says, if it does. */
  readonly dataDir: string | null;
  readonly storePort: number;
  /** Null: OTLP is taken on the store's own port only. */
  readonly otlpPort: number | null;
  /** Null: nothing may be run, because the workspace is not trusted. */
  readonly interpreter: InterpreterPlaces | null;
  /** A Node.js with `node:sqlite` that reads the database; null when there is none. */
  readonly nodePath: string | null;
}
