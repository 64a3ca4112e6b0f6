import type { Code } from '../catalog/entry';
import type { ResourcesVersion } from '../model/resources';
import type { Rollout } from '../model/rollout';
import type { AttemptId, RolloutId } from '../model/ids';
import type { Worker } from '../model/worker';
import type { Message } from '../text/say';

/** What a probe saw, or why it could not look. Times are Unix ms, durations ms. */
export type Observed<T> = Sight<T> | Blind;

export interface Sight<T> {
  readonly seen: true;
  readonly value: T;
  readonly atMs: number;
  readonly durationMs: number;
}

export interface Blind {
  readonly seen: false;
  /** Of the catalog, where looking failed in a way that has a name. */
  readonly code: Code | null;
  readonly reason: Message;
  readonly atMs: number;
  readonly durationMs: number;
}

/** Everything that checks may look at. Absent: nobody has looked yet. */
export interface Observations {
  /** The store that is chosen, whether or not it answers; null when none is. */
  readonly store: { readonly url: string; readonly kind: StoreKind } | null;
  readonly identity?: Observed<StoreIdentity>;
  readonly latency?: Observed<Latency>;
  readonly statistics?: Observed<StoreStatistics>;
  readonly workers?: Observed<readonly Worker[]>;
  readonly queue?: Observed<QueueSight>;
  readonly preparing?: Observed<UnfinishedSight>;
  readonly running?: Observed<UnfinishedSight>;
  readonly finished?: Observed<readonly FinishedSight[]>;
  readonly resources?: Observed<ResourcesVersion | null>;
  readonly disk?: Observed<DiskSight>;
  readonly database?: Observed<DatabaseSight>;
  readonly interpreter?: Observed<InterpreterSight>;
  readonly packages?: Observed<PythonSight>;
  readonly ports?: Observed<readonly PortSight[]>;
}
export type ObservationKey = Exclude<keyof Observations, 'store'>;

export type StoreKind = 'embedded' | 'agl-0.3';

export interface StoreIdentity {
  readonly kind: StoreKind;
  readonly product: string;
  /** Null: it says nothing of itself (Agent Lightning 0.3). */
  readonly version: string | null;
  /** Version of the extension or command line that looks; null where the two need not agree. */
  readonly expectedVersion: string | null;
  readonly pid: number | null;
}

/** Round trips of small questions, one after the other. */
export interface Latency {
  readonly samplesMs: readonly number[];
}

export interface StoreStatistics {
  readonly rollouts: number;
  readonly attempts: number;
  readonly spans: number;
  readonly rescuedSpans: number;
  readonly databaseBytes: number | null;
}

export interface QueueSight {
  /** Queuing and requeuing together. */
  readonly waiting: number;
  /** Unix ms when the one that waits longest began to wait. */
  readonly oldestMs: number | null;
}

/** Rollouts in one status: how many, and those of them that have been in it longest. */
export interface UnfinishedSight {
  readonly total: number;
  readonly oldest: readonly Rollout[];
}

/** The latest attempt of a finished rollout. Newest first in its list. */
export interface FinishedSight {
  readonly rolloutId: RolloutId;
  readonly attemptId: AttemptId;
  readonly endedMs: number | null;
  /** Spans of the attempt; null: not known. */
  readonly spans: number | null;
  readonly rescuedSpans: number;
  readonly rewarded: boolean;
}

export interface DiskSight {
  readonly path: string;
  readonly freeBytes: number;
  readonly totalBytes: number;
}

export interface DatabaseSight {
  readonly path: string;
  readonly bytes: number | null;
  /** What the database itself complains about; empty when it is whole. */
  readonly complaints: readonly string[];
}

/** Where an interpreter came from, in the order in which they are tried. */
export type InterpreterOrigin = 'launch' | 'setting' | 'pythonExtension' | 'folder' | 'environment' | 'path';

export interface InterpreterSight {
  /** Null: none was found. */
  readonly chosen: {
    readonly path: string;
    readonly args: readonly string[];
    readonly origin: InterpreterOrigin;
  } | null;
  /** What was tried before it, in order, and why it was passed over. */
  readonly tried: readonly TriedInterpreter[];
}

export interface TriedInterpreter {
  readonly candidate: string;
  readonly origin: InterpreterOrigin;
  readonly why: 'absent' | 'denied' | 'tooLong' | 'failed';
  /** What it or the system said; may be empty. */
  readonly detail: string;
}

export interface PythonSight {
  readonly path: string;
  /** `-3` of `py -3`. */
  readonly args: readonly string[];
  /** `3.11.9` */
  readonly python: string;
  readonly implementation: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  /** Default of `multiprocessing`: fork, spawn or forkserver; null where unknown. */
  readonly startMethod: string | null;
  /** Versions by distribution name, normalised (lower case, dashes); absent: not installed. */
  readonly packages: Readonly<Record<string, string>>;
}

export type PortRole = 'store' | 'agentLightning' | 'otlp';

export interface PortSight {
  readonly port: number;
  readonly role: PortRole;
  readonly listening: boolean;
  /** What answers there; null: nothing that we know. */
  readonly answers: StoreKind | null;
  /** It is the store that is chosen, or a port that this store opened. */
  readonly ours: boolean;
  /** Null: nobody listens, or the system does not tell. */
  readonly owner: { readonly pid: number; readonly name: string | null } | null;
}
