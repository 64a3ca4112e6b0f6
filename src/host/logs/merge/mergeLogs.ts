import * as vscode from 'vscode';
import { mostSources, type MergedQuery } from '../../../protocol/mergedLogs';
import type { TerminalOutputs } from '../terminalOutputs';
import { type Candidate, findCandidates } from './candidates';
import type { MergedFiles } from './mergedFiles';
import { mergedUri } from './mergedUri';

interface Item extends vscode.QuickPickItem {
  readonly candidate?: Candidate;
  readonly browse?: true;
}

/** Merge Logs…: those that are chosen in a list, or in the explorer, as one document. */
export async function mergeLogs(
  files: MergedFiles,
  terminals: TerminalOutputs,
  dataDir: string,
  selected: readonly vscode.Uri[],
): Promise<void> {
  const addresses =
    selected.length > 1
      ? selected.map(it => it.toString())
      : await chooseLogs(await findCandidates(terminals, dataDir), selected[0]?.toString());
  if (addresses.length > 0) await showMerged(files, { sources: addresses.slice(0, mostSources) });
}

/** Reads the logs, with a way to give up, and shows them. */
export async function showMerged(files: MergedFiles, query: MergedQuery): Promise<void> {
  const uri = mergedUri(query);
  const title = vscode.l10n.t('Reading {0} logs', query.sources.length);
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const aborted = new AbortController();
    token.onCancellationRequested(() => aborted.abort());
    await files.open(uri, aborted.signal);
  });
  await vscode.window.showTextDocument(uri, { preview: false });
}

async function chooseLogs(candidates: readonly Candidate[], first: string | undefined): Promise<string[]> {
  const placeHolder = vscode.l10n.t('Which logs should be merged?');
  const chosen = await vscode.window.showQuickPick(itemsOf(candidates, first), {
    ...{ placeHolder, canPickMany: true, matchOnDescription: true },
  });
  if (!chosen) return [];
  const addresses = chosen.flatMap(it => it.candidate?.address ?? []);
  if (!chosen.some(it => it.browse)) return addresses;
  const more = await vscode.window.showOpenDialog({ canSelectMany: true, title: placeHolder });
  return [...new Set([...addresses, ...(more ?? []).map(it => it.toString())])];
}

function itemsOf(candidates: readonly Candidate[], first: string | undefined): Item[] {
  const groups = [
    { kind: 'open', label: vscode.l10n.t('open') },
    { kind: 'running', label: vscode.l10n.t('running here') },
    { kind: 'workspace', label: vscode.l10n.t('workspace') },
  ] as const;
  const items = groups.flatMap(({ kind, label }): Item[] => {
    const own = candidates.filter(it => it.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((candidate): Item => {
      const picked = candidate.address === first || (first === undefined && kind === 'open');
      return { label: candidate.name, description: candidate.where, picked, candidate };
    });
    return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
  });
  return [...items, { label: `$(folder-opened) ${vscode.l10n.t('Other files…')}`, browse: true }];
}
