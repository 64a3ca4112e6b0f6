import * as vscode from 'vscode';
import type { Category } from '../../core/catalog/entry';
import type { Finding } from '../../core/health/finding';
import { judge } from '../../core/health/judge';
import { symptomRows, type SymptomRow } from '../../core/troubleshoot/symptoms';
import { loadCatalog } from '../catalog';
import { language, rowOptions } from '../language';
import { readSetting } from '../settings';
import type { Places } from './places';
import { knownSightings } from './sightingsOfWindow';

/** Which symptom? Those for which something speaks already stand first; nothing is looked at for that. */
export async function chooseSymptom(places: Places): Promise<Category | undefined> {
  const findings = [...places.findings(), ...withoutStore(places)];
  const rows = symptomRows(loadCatalog().entries, { findings, sightings: knownSightings() }, language);
  const [evident, others] = [rows.filter(it => it.codes.length > 0), rows.filter(it => it.codes.length === 0)];
  const items = [
    ...(evident.length > 0 ? [separator(vscode.l10n.t('signs of it now')), ...evident.map(toItem)] : []),
    ...(evident.length > 0 ? [separator(vscode.l10n.t('others'))] : []),
    ...others.map(toItem),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Troubleshoot'),
    placeHolder: vscode.l10n.t('What do you see?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.symptom;
}

/** A window without a store knows so without any check. */
function withoutStore({ store }: Places): readonly Finding[] {
  if (store.state.name !== 'none' || readSetting('storeUrl') !== '' || !vscode.workspace.isTrusted) return [];
  return judge(['store-reachable'], { store: null }, rowOptions());
}

interface Item extends vscode.QuickPickItem {
  readonly symptom?: Category;
}

function toItem({ symptom, label, detail, codes }: SymptomRow): Item {
  const description = codes.slice(0, 4).join(' ') + (codes.length > 4 ? ' …' : '');
  return { label, description, detail, symptom };
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
