/** @typedef {{ passed: number, failed: number, skipped: number, skippedNames: string[] }} Counts */

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return {
    passed: all.reduce((total, it) => total + it.passed, 0),
    failed: all.reduce((total, it) => total + it.failed, 0),
    skipped: all.reduce((total, it) => total + it.skipped, 0),
    skippedNames: all.flatMap(it => it.skippedNames),
  };
}
