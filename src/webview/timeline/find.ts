import type { Forest } from '../../core/trace/forest';
import type { SpanTable } from '../../core/trace/spanTable';

/** Rows whose name, hint or class holds the words (any case), in the order of the screen. Each text is looked at once. */
export function findSpans(
  table: SpanTable,
  forest: Forest,
  query: string,
  classNames: readonly string[],
): readonly number[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const holds = table.strings.map(text => text.toLocaleLowerCase().includes(wanted));
  const classHolds = classNames.map(name => name.toLocaleLowerCase().includes(wanted));
  const found: number[] = [];
  for (const row of forest.order) {
    const named = holds[table.label[row] ?? 0] || holds[table.hint[row] ?? 0];
    if (named || classHolds[table.spanClass[row] ?? 0]) found.push(row);
  }
  return found;
}
