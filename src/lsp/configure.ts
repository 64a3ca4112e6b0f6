import {
  InlayHintRefreshRequest,
  MessageType,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { faultText } from '../core/logs/userPattern/faultText';
import { toUserPatterns } from '../core/logs/userPattern/userPatterns';
import type { ConfiguredParams } from '../protocol/lsp';
import type { Context } from './context';

/** Takes over what a client has set; what is absent stays. Open logs are read anew where that changes how they read. */
export function configure(context: Context, params: ConfiguredParams): void {
  const { patterns, watch, launches, interpreters } = params;
  if (patterns !== undefined) usePatterns(context, patterns);
  if (watch !== undefined) context.watched.watch(texts(watch));
  if (launches !== undefined) context.watched.launched(texts(launches.folders), texts(launches.logs));
  if (interpreters !== undefined) context.files().use(texts(interpreters));
}

/** What another editor's user has written down may be anything. */
function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(it => typeof it === 'string') : [];
}

function usePatterns({ client, connection, logs }: Context, list: readonly string[]): void {
  const { patterns, faults } = toUserPatterns(list);
  const textOf = (of: typeof patterns) => JSON.stringify(of.map(it => it.text));
  // Our own client shows them itself, with their page.
  if (!client.commandLinks) {
    for (const it of faults) {
      // The ready-made way asks for an answer, and an editor that gives none would end the server.
      const message = `AGL-C004 ${faultText(it, client.language)}`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
  }
  if (textOf(patterns) === textOf(client.patterns)) return;
  client.patterns = patterns;
  logs.reread();
  // A client that cannot refresh, or refuses to, asks again when the text changes.
  const refresh = (method: string) => void connection.sendRequest(method).catch(() => undefined);
  if (client.refreshesColours) refresh(SemanticTokensRefreshRequest.method);
  if (client.refreshesHints) refresh(InlayHintRefreshRequest.method);
}
