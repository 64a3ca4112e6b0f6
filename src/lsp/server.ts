import { fileURLToPath } from 'node:url';
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { CatalogEntry } from '../core/catalog/entry';
import { Matcher } from '../core/catalog/match/matcher';
import { CatalogEngine } from '../core/logView/catalogEngine';
import { type Language, toLanguage } from '../core/text/table';
import {
  type ConfiguredParams,
  type ExplainParams,
  type LspOptions,
  lspMethods,
  type MutedParams,
  type RecordParams,
} from '../protocol/lsp';
import { onCodeAction } from './codeActions';
import { codec } from './codec';
import type { ClientFacts, Context } from './context';
import { DiagnosticsFeed } from './diagnosticsFeed';
import { configure } from './configure';
import { explain } from './explain';
import { onHover } from './hover';
import { definitionOf, highlightsOf, referencesOf } from './identities';
import { linksOf, resolveLink } from './links';
import { OpenLogs } from './openLogs';
import { Ports } from './ports';
import { SourceFiles } from './sourceFiles';
import { tokensOf, tokenTypes } from './tokens';
import { WatchedLogs } from './watchedLogs';
import { foldsOf, hintsOf, rolloutsOf, symbolsOf } from './structure';

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly findEntry: (code: string) => CatalogEntry | undefined;
}

/** Answers a client over a connection. A shell: what a log means is decided in core. */
export function serveLogs(connection: Connection, catalog: Catalog, language: Language | null): void {
  const { findEntry } = catalog;
  const client: ClientFacts = {
    ...{ language: 'en', commandLinks: false, markdown: false, pullsDiagnostics: false, refreshes: false },
    ...{ relatedInformation: false, looksAtPorts: false, muted: [], patterns: [] },
    ...{ refreshesColours: false, refreshesHints: false },
    zone: ms => -new Date(ms).getTimezoneOffset(),
  };
  const engine = new CatalogEngine({
    ...{ matcher: new Matcher(catalog.entries), findEntry, zone: client.zone },
    patterns: () => client.patterns,
    ...codec,
  });
  const logs: OpenLogs = new OpenLogs(
    engine,
    log => feed.read(log),
    uri => {
      feed.closed(uri);
      watched.add(uri);
    },
  );
  const watched: WatchedLogs = new WatchedLogs(engine, () => client.patterns);
  let files = new SourceFiles([]);
  const context: Context = {
    ...{ connection, engine, logs, findEntry, client, watched },
    ports: new Ports(connection),
    files: () => files,
  };
  const feed = new DiagnosticsFeed(context);

  let watches = false;
  let options: LspOptions = {};
  connection.onInitialize(params => {
    Object.assign(client, factsOf(params), language ? { language } : {});
    files = new SourceFiles(foldersOf(params));
    options = (params.initializationOptions ?? {}) as LspOptions;
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return initializeResult(client.pullsDiagnostics);
  });
  connection.onInitialized(() => {
    configure(context, options);
    if (watches) watched.register(connection);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => watched.changed(changes));
  connection.onShutdown(() => {
    feed.dispose();
    logs.dispose();
  });
  answerAboutLogs(context);
  connection.languages.diagnostics.on(params => feed.pull(params));
  connection.onNotification(lspMethods.muted, ({ muted }: MutedParams) => {
    client.muted = muted;
    feed.refresh();
  });
  connection.onNotification(lspMethods.configured, (params: ConfiguredParams) => {
    configure(context, params);
    feed.refresh();
  });
  connection.onRequest(lspMethods.explain, (params: ExplainParams) => explain(context, params));
  connection.onRequest(lspMethods.record, ({ uri, line }: RecordParams) => {
    const log = logs.get(uri);
    const record = log?.view.recordAt(log.lines, line + 1);
    return record ? { startLine: record.startLine - 1, endLine: record.endLine - 1 } : null;
  });
  logs.listen(connection);
  connection.listen();
}

/** The requests of the protocol that ask about one log. A log that is not open has no answer. */
function answerAboutLogs(context: Context): void {
  const { connection, logs } = context;
  connection.onHover(params => onHover(context, params));
  connection.onCodeAction(params => onCodeAction(context, params));
  // What is asked for once per document waits until it has been read.
  connection.onDocumentSymbol(async ({ textDocument }) => {
    await logs.get(textDocument.uri)?.settled();
    const log = logs.get(textDocument.uri);
    return log ? symbolsOf(log) : [];
  });
  connection.onFoldingRanges(async ({ textDocument }) => {
    await logs.get(textDocument.uri)?.settled();
    const log = logs.get(textDocument.uri);
    return log ? foldsOf(log) : [];
  });
  connection.onDocumentLinks(({ textDocument }) => {
    const log = logs.get(textDocument.uri);
    return log ? linksOf(log) : [];
  });
  connection.onDocumentLinkResolve(link => resolveLink(context, link));
  connection.onReferences(({ textDocument, position }) => {
    const log = logs.get(textDocument.uri);
    return log ? referencesOf(context, log, position) : [];
  });
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const log = logs.get(textDocument.uri);
    return log ? highlightsOf(log, position) : [];
  });
  connection.onDefinition(({ textDocument, position }) => {
    const log = logs.get(textDocument.uri);
    return log ? definitionOf(context, log, position) : null;
  });
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const log = logs.get(textDocument.uri);
    return log ? tokensOf(context, log, range) : { data: [] };
  });
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    const log = logs.get(textDocument.uri);
    return log ? hintsOf(context, log, range) : [];
  });
  connection.onWorkspaceSymbol(({ query }) => rolloutsOf(context, query));
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(it => it.uri) ?? (rootUri ? [rootUri] : []);
  return uris.filter(it => it.startsWith('file:')).map(it => fileURLToPath(it));
}

function factsOf({ capabilities, initializationOptions, locale }: InitializeParams): Partial<ClientFacts> {
  const options = (initializationOptions ?? {}) as LspOptions;
  const { textDocument, workspace } = capabilities;
  return {
    language: toLanguage(options.language ?? locale),
    commandLinks: options.commandLinks === true,
    looksAtPorts: options.looksAtPorts === true,
    markdown: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesColours: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    muted: options.muted ?? [],
  };
}

function initializeResult(pulls: boolean): InitializeResult {
  return {
    serverInfo: { name: 'Agent Lightning DevTools' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: { resolveProvider: true },
      referencesProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      inlayHintProvider: true,
      // Of what is on screen: of all of a log they would cost more than its text.
      semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: false, range: true },
      workspaceSymbolProvider: true,
      ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
}
