import type { CatalogEntry } from '../catalog/entry';
import { checkIds, type CheckId } from '../health/checkId';

/** Codes that a check hands on from what it looked at, and that have no rule of their own in the catalog. */
const handedOn: Readonly<Record<string, CheckId>> = {
  'AGL-N001': 'store-reachable',
  'AGL-N002': 'store-reachable',
  'AGL-N003': 'store-recognised',
  'AGL-N004': 'store-recognised',
  'AGL-I001': 'python-found',
  'AGL-I002': 'sdk-installed',
  'AGL-I003': 'sdk-installed',
  'AGL-I004': 'debugpy-installed',
  'AGL-I005': 'versions-compatible',
  'AGL-I006': 'versions-compatible',
  'AGL-I007': 'versions-compatible',
  'AGL-I008': 'versions-compatible',
  'AGL-I009': 'python-found',
};

/** The check that would report this failure if it were there now; null: none of ours looks for it. */
export function checkOfEntry({ code, shows }: CatalogEntry): CheckId | null {
  const state = shows?.find(it => it.kind === 'state')?.check;
  return checkIds.find(it => it === state) ?? handedOn[code] ?? null;
}
