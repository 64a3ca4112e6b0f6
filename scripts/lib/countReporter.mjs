// A node:test reporter that writes one JSON document: how many tests passed, failed, were skipped, and which.
/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* countReporter(source) {
  /** @type {{ passed: number, failed: number, skipped: number, skippedNames: string[] }} */
  const totals = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites and files are counted by the tests in them.
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined) {
      totals.skipped++;
      totals.skippedNames.push(data.name);
    } else if (type === 'test:pass') totals.passed++;
    else totals.failed++;
  }
  yield JSON.stringify(totals);
}
