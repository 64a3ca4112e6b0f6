import type { Sentence } from '../text/table';
import type { Show } from './shows';

/** `AGL-`, a letter for the area and three digits. Never reused. */
export type Code = `AGL-${Area}${string}`;
/**
 * I installation, N network, H HTTP, S store and protocol, W workers and queue, R rollouts and agents, M models,
 * O telemetry, P processes and system, A asyncio, J Node.js, D debugger, T training data, C configuration and editor,
 * X general.
 */
export type Area = 'I' | 'N' | 'H' | 'S' | 'W' | 'R' | 'M' | 'O' | 'P' | 'A' | 'J' | 'D' | 'T' | 'C' | 'X';

export type Severity = 'error' | 'warning' | 'info';
/** Guide row G-X2. */
export type Layer = 'low' | 'business' | 'interface';
/** Guide row G-X3: retry helps; a person must act; the system around it must be mended. */
export type FailureClass = 'recoverable' | 'unrecoverable' | 'system';

/** Guide rows G-S1 to G-S13, in their order. */
export const categories = [
  'dependency-conflict',
  'install-network',
  'install-permission',
  'connection',
  'not-found',
  'invalid-input',
  'serialization',
  'latency',
  'memory',
  'cpu',
  'cross-service',
  'authentication',
  'inconsistency',
] as const;
export type Category = (typeof categories)[number];

export interface Cause {
  readonly text: Sentence;
  /** What one would see if this cause, and not another, were the true one. */
  readonly tell?: Sentence;
  /**
   * What the port that could not be reached, or had, would show at this moment: nothing listens, a store answers on another
   * port, a store or a stranger has it.
   */
  readonly now?: 'free' | 'elsewhere' | 'store' | 'stranger';
}

/** A way to mend it. At most one of command, setting, terminal and link; none means that a person must do what the text says. */
export interface Fix {
  readonly title: Sentence;
  /** An id of `protocol/ids`; a test holds it against that table. */
  readonly command?: `agentLightning.${string}` | `workbench.${string}`;
  readonly args?: readonly unknown[];
  readonly setting?: `agentLightning.${string}`;
  /** Typed into a terminal for the user to run, never run by us. */
  readonly terminal?: string;
  readonly link?: string;
}

/** One failure that we can name. Data, not code. */
export interface CatalogEntry {
  readonly code: Code;
  readonly title: Sentence;
  readonly severity: Severity;
  readonly class: FailureClass;
  readonly category: Category;
  /**
   * Guide row G-X2, where the failure arises: `low` a concrete technical error, `business` what was to be done cannot be
   * done, `interface` what a person or a client is told.
   */
  readonly layer?: Layer;
  /** How it shows in logs, answers, exceptions and exits; absent where only our own code reports it. */
  readonly shows?: readonly Show[];
  /** Versions of the programs concerned, in words; absent: any. */
  readonly versions?: string;
  /** Known to be harmless: shown dim, never an incident, never above a real failure. */
  readonly noise?: true;
  readonly meaning: Sentence;
  /** Likeliest first. */
  readonly causes: readonly Cause[];
  /** Best first. */
  readonly fixes: readonly Fix[];
  /** Rows of docs/guide.md that it serves. */
  readonly guide: readonly string[];
}
