import type { Fold } from './segment';

/** Folds in their order without those that cross another one: an editor can show what lies inside of another, or beside. */
export function nestedFolds(folds: readonly Fold[]): Fold[] {
  const sorted = [...folds].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const open: Fold[] = [];
  return sorted.filter(fold => {
    while ((open.at(-1)?.[1] ?? Infinity) < fold[0]) open.pop();
    const around = open.at(-1);
    if (around && (fold[1] > around[1] || around[0] === fold[0])) return false;
    open.push(fold);
    return true;
  });
}
