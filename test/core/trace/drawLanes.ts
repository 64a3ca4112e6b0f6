import { extentOf } from '../../../src/core/trace/density';
import type { Forest } from '../../../src/core/trace/forest';
import {
  buildRows,
  errorsOfLine,
  isFoldable,
  isFolded,
  rowKinds,
  type Folds,
  type Rows,
} from '../../../src/core/trace/rows';
import { endOf } from '../../../src/core/trace/selfTime';
import { spanClasses } from '../../../src/core/trace/spanClass';
import { flags, type SpanTable } from '../../../src/core/trace/spanTable';

export const nothingFolded: Folds = { closed: new Set(), opened: new Set() };
const nameWidth = 58;
const barWidth = 48;

/** What the timeline shows, as text: a line per row; `█` runs, `◆` stands, `✗` failed (also of what is folded away). */
export function drawLanes(
  table: SpanTable,
  forest: Forest,
  sections: readonly string[],
  folds = nothingFolded,
): string {
  const order = sections.map((_, at) => at);
  const rows = buildRows(table, forest, order, sections.length > 0 && sections[0] !== '', folds);
  const { from, to } = extentOf(table, 0) ?? { from: 0, to: 1 };
  const column = (us: number) =>
    Math.min(barWidth - 1, Math.max(0, Math.floor(((us - from) / (to - from || 1)) * barWidth)));
  return Array.from({ length: rows.length }, (_, line) => {
    const cells = Array.from({ length: barWidth }, () => ' ');
    const item = rows.item[line] ?? 0;
    if (rowKinds[rows.kind[line] ?? 0] !== 'section') {
      const first = forest.position[item] ?? 0;
      for (let at = first; at < first + (rows.count[line] ?? 1); at++) {
        const row = forest.order[at] ?? 0;
        const [left, right] = [column(table.start[row] ?? 0), column(endOf(table, row, to))];
        cells.fill(table.end[row] === table.start[row] ? '◆' : '█', left, right + 1);
      }
    }
    for (const at of errorsOfLine(rows, line, table, forest, folds)) {
      cells[column(endOf(table, forest.order[at] ?? 0, to))] = '✗';
    }
    return `${title(table, forest, rows, line, sections, folds).padEnd(nameWidth)} │${cells.join('')}│`;
  }).join('\n');
}

function title(table: SpanTable, forest: Forest, rows: Rows, line: number, sections: readonly string[], folds: Folds) {
  const item = rows.item[line] ?? 0;
  const twistie = !isFoldable(rows, line, forest) ? ' ' : isFolded(rows, line, table, folds) ? '▸' : '▾';
  const indent = '  '.repeat(rows.depth[line] ?? 0);
  const kind = rowKinds[rows.kind[line] ?? 0];
  if (kind === 'section') return `${twistie} ${sections[item] ?? ''}`;
  const spanClass = spanClasses[table.spanClass[item] ?? 0] ?? '';
  const name = table.strings[table.label[item] ?? 0] || `(${spanClass})`;
  const bits = table.flags[item] ?? 0;
  const place = bits & flags.orphan ? ' ?' : bits & flags.cycle ? ' ↻' : '';
  const hint = kind === 'group' ? `×${rows.count[line]}` : (table.strings[table.hint[item] ?? 0] ?? '');
  const text = `${indent}${twistie} ${spanClass.slice(0, 3)} ${name}${place} ${hint}`;
  return text.length > nameWidth ? `${text.slice(0, nameWidth - 1)}…` : text;
}
