import * as vscode from 'vscode';
import { originColumn } from '../../../core/logs/merge/originColumn';
import { mergedScheme, type MergedQuery } from '../../../protocol/mergedLogs';

/** As long as a tab's title may be. */
const longestName = 48;

/** Logs by their addresses as one document, whose name tells what is in it. */
export function mergedUri(query: MergedQuery): vscode.Uri {
  const paths = query.sources.map(it => vscode.Uri.parse(it).path);
  const logs = originColumn(paths)
    .map(it => it.trim())
    .join(' + ');
  const name = query.rollout ?? (logs.length <= longestName ? logs : vscode.l10n.t('{0} logs', paths.length));
  const path = `/${name.replace(/[^\p{L}\d._ +-]/gu, '_')}.agl.log`;
  return vscode.Uri.from({ scheme: mergedScheme, path, query: JSON.stringify(query) });
}
