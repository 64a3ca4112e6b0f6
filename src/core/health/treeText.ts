import { glyphs } from './icons';
import type { HealthNode, HealthTree } from './treeNode';

/** The tree as the view shows it, in characters: for terminals and goldens. `full` opens what the view keeps folded. */
export function toHealthText(tree: HealthTree, { full = false } = {}): string {
  const lines = tree.nodes.flatMap(node => render(node, 0, full));
  return [tree.summary, ...lines].join('\n') + '\n';
}

function render(node: HealthNode, depth: number, full: boolean): string[] {
  const open = full || node.expanded;
  const line = '  '.repeat(depth) + head(node, open) + [node.label, node.description].filter(Boolean).join('  ');
  return [line, ...(open ? node.children.flatMap(it => render(it, depth + 1, full)) : [])];
}

function head(node: HealthNode, open: boolean): string {
  if (node.kind === 'fix') return node.mend === null ? '  · ' : '  → ';
  if (node.severity === null) return '    ';
  const twistie = node.children.length === 0 ? ' ' : open ? '▾' : '▸';
  return `${twistie} ${glyphs[node.severity]} `;
}
