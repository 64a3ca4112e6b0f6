import * as vscode from 'vscode';
import { idTokens } from '../../core/logView/idTokens';
import { commands } from '../../protocol/ids';

interface Link extends vscode.TerminalLink {
  readonly command: string;
  readonly argument: unknown;
}

/** Lines of terminals are short; what is longer is payload. */
const searched = 2000;

/** Links in terminals: ids to the timeline, codes to their page, exceptions to what they mean. Places of files are the editor's own. */
export const terminalLinks: vscode.TerminalLinkProvider<Link> = {
  provideTerminalLinks({ line }) {
    const text = line.slice(0, searched);
    return [...idsOf(text), ...codesOf(text), ...exceptionsOf(text)];
  },
  async handleTerminalLink({ command, argument }) {
    await vscode.commands.executeCommand(command, argument);
  },
};

function idsOf(text: string): Link[] {
  return idTokens(text).flatMap(({ id, kind, start, end }): Link[] => {
    if (kind !== 'rollout' && kind !== 'trace') return [];
    const argument = kind === 'rollout' ? { rolloutId: id } : { traceId: id };
    const tooltip = vscode.l10n.t('Open on Timeline');
    return [{ startIndex: start, length: end - start, tooltip, command: commands.timelineOpen, argument }];
  });
}

function codesOf(text: string): Link[] {
  return [...text.matchAll(/\bAGL-[A-Z]\d{3}\b/g)].map(({ index, 0: code }) => ({
    ...{ startIndex: index, length: code.length, tooltip: vscode.l10n.t('Explain') },
    ...{ command: commands.healthExplain, argument: code },
  }));
}

function exceptionsOf(text: string): Link[] {
  const found = /^[\s|]{0,60}((?:Uncaught )?(?:\w{1,60}\.){0,8}[A-Z]\w{0,80}(?:Error|Exception|Timeout))(?=: |$)/.exec(
    text,
  );
  if (!found?.[1]) return [];
  const startIndex = found[0].length - found[1].length;
  const tooltip = vscode.l10n.t('Explain');
  const line = text.slice(startIndex).trim();
  // By itself the line could be a sentence about an error; in a terminal it is the end of a traceback.
  const argument = line.startsWith('Uncaught') ? line : `Traceback (most recent call last):\n${line}`;
  return [{ startIndex, length: found[1].length, tooltip, command: commands.explain, argument }];
}
