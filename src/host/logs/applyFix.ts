import * as vscode from 'vscode';
import { loadCatalog } from '../catalog';
import { applyMend } from '../health/mend';
import { language } from '../language';

/** Applies the fix that a link names: `code` and its position among the fixes of the entry. Nothing else can be named. */
export async function applyFix(code: unknown, at: unknown): Promise<void> {
  const entry = typeof code === 'string' ? loadCatalog().findEntry(code) : undefined;
  const fix = typeof at === 'number' ? entry?.fixes[at] : undefined;
  if (!fix) return;
  if (!vscode.workspace.isTrusted) {
    await vscode.commands.executeCommand('workbench.trust.manage');
    return;
  }
  await applyMend({ ...fix, title: fix.title[language] });
}
