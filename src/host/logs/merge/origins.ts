import * as vscode from 'vscode';
import { escapeMarkdown } from '../../../core/logView/richText';
import { originLength } from '../../../core/logs/merge/originColumn';
import { mergedScheme, terminalScheme } from '../../../protocol/mergedLogs';
import type { MergedFiles } from './mergedFiles';

/** From lines of merged logs to their files: told in the hover, and the definition of the column of origins. */
export function originsOf(files: MergedFiles): vscode.Disposable {
  const selector = { scheme: mergedScheme };
  const find = async (document: vscode.TextDocument, line: number) => {
    const place = await files.placeOf(document.uri, line);
    if (!place) return null;
    const uri = vscode.Uri.parse(place.address);
    return { ...place, uri, canOpen: place.current && uri.scheme !== terminalScheme };
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, {
      provideHover: async (document, { line }) => {
        const place = await find(document, line);
        return place && new vscode.Hover(hoverOf(place), document.lineAt(line).range);
      },
    }),
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition: async (document, { line, character }) => {
        const length = originLength(document.lineAt(line).text);
        const place = character <= length ? await find(document, line) : null;
        if (!place?.canOpen) return null;
        const start = new vscode.Position(place.line - 1, 0);
        const originSelectionRange = new vscode.Range(line, 0, line, Math.max(0, length - 2));
        return [{ originSelectionRange, targetUri: place.uri, targetRange: new vscode.Range(start, start) }];
      },
    }),
  );
}

interface Found {
  readonly uri: vscode.Uri;
  readonly line: number;
  readonly canOpen: boolean;
  readonly current: boolean;
}

function hoverOf({ uri, line, canOpen, current }: Found): vscode.MarkdownString {
  const name = uri.scheme === terminalScheme ? vscode.l10n.t('terminal') : vscode.workspace.asRelativePath(uri);
  const text = escapeMarkdown(`${name}:${line}`);
  if (!canOpen) {
    const gone = current ? '' : ` · ${escapeMarkdown(vscode.l10n.t('no longer in this file: it was rotated or cut'))}`;
    return new vscode.MarkdownString(`$(list-selection) ${text}${gone}`, true);
  }
  const target = uri
    .with({ fragment: `L${line}` })
    .toString()
    .replace(/[()]/g, it => `%${it.charCodeAt(0).toString(16)}`);
  return new vscode.MarkdownString(`$(go-to-file) [${text}](${target})`, true);
}
