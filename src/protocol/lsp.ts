/** What the language server of logs and its clients say to each other besides the protocol itself. */
export const logLanguage = 'agent-lightning-log';

/** `initializationOptions`; another editor's client may leave all of it out. */
export interface LspOptions {
  /** Display language, such as zh-cn; absent: the client's `locale`. */
  readonly language?: string;
  /** The client runs `command:` links in Markdown and our commands in code actions. */
  readonly commandLinks?: boolean;
  /** Globs of logs that are watched without being open; absent: those of `watchedByDefault`. */
  readonly watch?: readonly string[];
  /** What the client's own launches write: folders in which logs may come to stand, and logs, as paths. */
  readonly launches?: Launches;
  /** `sys.prefix` of the interpreters whose packages logs may name, the chosen one first. */
  readonly interpreters?: readonly string[];
  /** The client answers `lookAtPort`. */
  readonly looksAtPorts?: boolean;
  /** What the user has muted. */
  readonly muted?: readonly Mute[];
  /** Line formats of the user's own: text with fields, see AGL-C004. */
  readonly patterns?: readonly string[];
}

export interface Launches {
  readonly folders: readonly string[];
  readonly logs: readonly string[];
}

export const watchedByDefault: readonly string[] = ['**/*.log'];

/** A failure that this user does not want to hear of: all of a code, or one fingerprint of it. */
export interface Mute {
  readonly code: string;
  readonly fingerprint?: string;
}

/** How Node.js is started for the server: young objects get no more room than a log needs. */
export const lspNodeArguments: readonly string[] = ['--max-semi-space-size=8'];

export const lspMethods = {
  /** Client to server, notification: the list of mutes as it is now. */
  muted: 'agentLightning/muted',
  /** Client to server, notification: options that have changed; what is absent stays as it is. */
  configured: 'agentLightning/configured',
  /** Request: what a text or a file says, as Markdown. */
  explain: 'agentLightning/explain',
  /** Server to client, request: what is on a port of this machine now; null where nothing may be looked at. */
  lookAtPort: 'agentLightning/lookAtPort',
  /** Request: the first and last line of the record at a line. */
  record: 'agentLightning/record',
} as const;

export interface MutedParams {
  readonly muted: readonly Mute[];
}

export type ConfiguredParams = Pick<LspOptions, 'patterns' | 'watch' | 'launches' | 'interpreters'>;

export interface PortParams {
  readonly port: number;
}

export interface PortSeen {
  readonly port: number;
  readonly listening: boolean;
  /** A store of Agent Lightning or of ours answers there; null when that could not be told in time. */
  readonly store: boolean | null;
  /** Another port on which a store answers. */
  readonly storeElsewhere: number | null;
}

export type ExplainParams =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly path: string };

export interface ExplainResult {
  readonly markdown: string;
  /** Incidents found; 0 when nothing is wrong. */
  readonly incidents: number;
  /** What was found, known harmless lines aside; lines count from 1. */
  readonly findings: readonly ExplainedLines[];
}

export interface ExplainedLines {
  readonly code: string;
  readonly line: number;
  readonly endLine: number;
}

/** Lines count from 0. */
export interface RecordParams {
  readonly uri: string;
  readonly line: number;
}
export interface RecordResult {
  readonly startLine: number;
  readonly endLine: number;
}
