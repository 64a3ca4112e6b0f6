import type { NodeSeverity } from './treeNode';

/** Names of codicons. Each state has a shape of its own: colour is never the only carrier. */
export const icons: Readonly<Record<Exclude<NodeSeverity, null>, string>> = {
  ok: 'pass',
  info: 'info',
  warn: 'warning',
  fail: 'error',
  skipped: 'circle-slash',
  notChecked: 'circle-outline',
  recovering: 'sync',
  maintenance: 'tools',
};

/** The same as one character, for terminals and goldens. */
export const glyphs: Readonly<Record<Exclude<NodeSeverity, null>, string>> = {
  ok: '✓',
  info: 'ℹ',
  warn: '⚠',
  fail: '✗',
  skipped: '–',
  notChecked: '○',
  recovering: '↻',
  maintenance: '⚒',
};
