import type { Connection } from 'vscode-languageserver/node';
import type { CatalogEntry } from '../core/catalog/entry';
import type { ZoneOffset } from '../core/format/time';
import type { LogEngine } from '../core/logView/engine';
import type { HoverOptions } from '../core/logView/hover';
import type { Finding } from '../core/logs/finding';
import type { UserPattern } from '../core/logs/userPattern/userPattern';
import type { Language } from '../core/text/table';
import { commands } from '../protocol/ids';
import type { Mute } from '../protocol/lsp';
import type { OpenLogs } from './openLogs';
import type { Ports } from './ports';
import type { SourceFiles } from './sourceFiles';
import type { WatchedLogs } from './watchedLogs';

/** What every handler may ask. Filled when the client has said who it is. */
export interface Context {
  readonly connection: Connection;
  readonly engine: LogEngine;
  readonly logs: OpenLogs;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly client: ClientFacts;
  readonly ports: Ports;
  readonly files: () => SourceFiles;
  readonly watched: WatchedLogs;
}

export interface ClientFacts {
  language: Language;
  zone: ZoneOffset;
  commandLinks: boolean;
  markdown: boolean;
  pullsDiagnostics: boolean;
  /** It can be asked to pull again. */
  refreshes: boolean;
  relatedInformation: boolean;
  looksAtPorts: boolean;
  /** It can be asked to ask again for colours and hints. */
  refreshesColours: boolean;
  refreshesHints: boolean;
  muted: readonly Mute[];
  patterns: readonly UserPattern[];
}

export function isMuted({ client }: Context, finding: Finding): boolean {
  return client.muted.some(
    it => it.code === finding.code && (it.fingerprint === undefined || it.fingerprint === finding.fingerprint),
  );
}

export function hoverOptions({ client, findEntry }: Context, uri: string): HoverOptions {
  return {
    language: client.language,
    nowMs: Date.now(),
    zone: client.zone,
    uri,
    findEntry,
    commands: {
      fix: commands.logsFix,
      explain: commands.healthExplain,
      timeline: commands.timelineOpen,
      attach: commands.storeAttach,
    },
  };
}
