import * as vscode from 'vscode';
import type { CatalogEntry } from '../../core/catalog';
import { toVisibleLine } from '../../core/text/visible';
import { commands } from '../../protocol/ids';
import { loadCatalog } from '../catalog';
import { sourceMessage } from '../../node/sources/sourceMessage';
import { SourceError } from '../../node/sources/source';
import { language, words } from '../language';

/**
 * Says what failed, with its code, the ways to mend it that are one click away, and its explanation. Returns once the
 * person has answered. An aborted operation says nothing: the person knows.
 */
export async function showFailure(error: unknown, log: vscode.LogOutputChannel): Promise<void> {
  if (error instanceof Error && error.name === 'AbortError') return;
  log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code = codeOf(error);
  const entry = code === null ? undefined : loadCatalog().findEntry(code);
  if (!entry) {
    const text = error instanceof Error ? error.message : String(error);
    await vscode.window.showErrorMessage(toVisibleLine(text, 300));
    return;
  }
  const explain = vscode.l10n.t('Explain');
  const fixes = new Map(
    entry.fixes.flatMap(fix => (fix.command ? [[fix.title[language], fix] as const] : [])).slice(0, 2),
  );
  const text = `${sentence(error, entry)} (${entry.code})`;
  const chosen = await vscode.window.showErrorMessage(text, ...fixes.keys(), explain);
  if (chosen === undefined) return;
  const fix = fixes.get(chosen);
  if (fix?.command) await vscode.commands.executeCommand(fix.command, ...(fix.args ?? []));
  else await vscode.commands.executeCommand(commands.healthExplain, entry.code);
}

/** Every failure of ours carries its code in a field of this name. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && error.code.startsWith('AGL-') ? error.code : null;
}

/** What happened, with its facts where somebody knows them; foreign text in it is on one line. */
function sentence(error: unknown, entry: CatalogEntry): string {
  if (error instanceof SourceError) return words(sourceMessage(error)).replace(/[.。]$/, '');
  const title = entry.title[language];
  const detail = detailOf(error);
  if (detail === null) return title;
  return language === 'zh-cn' ? `${title}：${detail}` : `${title}: ${detail}`;
}

function detailOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('facts' in error)) return null;
  const { detail } = error.facts as { detail?: unknown };
  return typeof detail === 'string' && detail !== '' ? toVisibleLine(detail, 200) : null;
}
