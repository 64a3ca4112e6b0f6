import * as vscode from 'vscode';
import { type Category, categories } from '../../core/catalog/entry';
import { loadCatalog } from '../catalog';
import type { ExceptionNode } from '../exceptions/exceptionsTree';
import { findCode } from '../logs/findCode';
import type { Places } from './places';
import { textOf } from './sightingsOfWindow';

/**
 * The symptom that a menu or link means: a symptom, a code, a row of the health view or of the exceptions, or the line
 * of a log at the cursor. Null: nothing that has a code, so somebody must be asked.
 */
export async function startingPoint(argument: unknown, places: Places): Promise<Category | null> {
  if (typeof argument === 'string') return categories.find(it => it === argument) ?? symptomOf(argument);
  if (argument instanceof vscode.Uri) return symptomOf(codeAtCursor(argument));
  if (typeof argument !== 'object' || argument === null) return null;
  if ('explain' in argument && typeof argument.explain === 'string') return symptomOf(argument.explain);
  const record = recordOf(argument);
  if (!record) return null;
  const { findings } = await places.explain({ name: record.type, text: textOf({ newest: [record] }) });
  return symptomOf(findings[0]?.code);
}

function symptomOf(code: string | undefined): Category | null {
  return code === undefined ? null : (loadCatalog().findEntry(code)?.category ?? null);
}

function codeAtCursor(uri: vscode.Uri): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) return undefined;
  const here = vscode.languages.getDiagnostics(uri).filter(it => it.range.intersection(editor.selection));
  return here.map(findCode).find(it => it !== null) ?? undefined;
}

function recordOf(node: Partial<ExceptionNode>) {
  if (node.kind === 'group') return node.group?.newest[0];
  return node.kind === 'occurrence' ? node.record : undefined;
}
