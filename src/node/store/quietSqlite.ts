/**
 * Node.js 22 warns that its SQLite is experimental whenever it is loaded. Its users cannot do anything about that, and
 * it would stand first in every output of the store.
 */
export function quietSqlite(): void {
  const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]) => {
    const [warning, type] = args;
    if (type === 'ExperimentalWarning' && String(warning).startsWith('SQLite')) return;
    emit(...args);
  };
}
