import type { Language } from '../../core/text/table';
import type { InterpreterPlaces } from '../../node/process/interpreter';
import type { BundledDebugpy } from './debugpyChoice';
import type { LaunchPlan } from '../services';
import type { PythonLooks } from './lookAtPython';

/** Where a launch happens: this is what differs between the editor, stdio and tests. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly language: Language;
  /** What a program inherits. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths begin here; where a program runs unless the configuration says otherwise. */
  readonly folder: string;
  /** Where an interpreter may be. Asked for each launch, because choices change. */
  readonly places: () => Promise<InterpreterPlaces>;
  /** Null: packaged without it. */
  readonly bundledDebugpy: BundledDebugpy | null;
  readonly pythons: PythonLooks;
  /** The embedded store of this workspace, started when needed. Rejects with an error that carries a code. */
  readonly startStore: (signal: AbortSignal) => Promise<StartedStore>;
  /** Whether a store answers there. Rejects with an error that carries a code. */
  readonly askStore: (url: string, signal: AbortSignal) => Promise<void>;
}

export interface StartedStore {
  readonly url: string;
  readonly release?: LaunchPlan['release'];
  readonly onTrouble?: LaunchPlan['onTrouble'];
}
