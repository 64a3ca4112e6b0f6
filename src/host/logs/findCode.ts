import type * as vscode from 'vscode';
import { loadCatalog } from '../catalog';

/** The code of a diagnostic of ours, null for one of somebody else. */
export function findCode({ code }: vscode.Diagnostic): string | null {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? (loadCatalog().findEntry(value)?.code ?? null) : null;
}
