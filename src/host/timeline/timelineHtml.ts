import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Language } from '../../core/text/table';

/** Where everything that the page loads lies. */
export const pageFolder = ['dist', 'webview'] as const;

/** The page without any data: that comes by message. Only our own script runs, and nothing is loaded from elsewhere. */
export function timelineHtml(webview: vscode.Webview, folder: vscode.Uri, language: Language) {
  const uri = (...parts: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(folder, ...parts)).toString();
  const nonce = randomBytes(16).toString('base64url');
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="UTF-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="stylesheet" href="${uri('codicons', 'codicon.css')}" />
    <link rel="stylesheet" href="${uri('timeline.css')}" />
  </head>
  <body>
    <script nonce="${nonce}" type="module" src="${uri('timeline.js')}"></script>
  </body>
</html>`;
}
