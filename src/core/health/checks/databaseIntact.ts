import { formatBytes } from '../../format/count';
import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { skipped } from '../verdicts';

/** The database file is whole. It reads every page, so it runs before a batch of work and when somebody asks. */
export const databaseIntact: Check = {
  id: 'database-intact',
  component: 'data',
  kind: 'data',
  interval: 'batch',
  title: say('health.check.databaseIntact'),
  needs: ['database'],
  judge,
};

function judge({ database }: Observations): Verdict {
  if (database === undefined) return skipped(say('health.skipped.notObserved'));
  if (!database.seen) return skipped(database.reason);
  const { path, bytes, complaints } = database.value;
  const facts = { path, bytes, complaints: complaints.length };
  if (complaints.length === 0) {
    const size = bytes === null ? '–' : formatBytes(bytes);
    return { severity: 'ok', text: say('health.database.intact', { size }), facts };
  }
  return {
    severity: 'fail',
    code: 'AGL-P002',
    text: say('health.database.damaged', { count: complaints.length }),
    evidence: complaints.slice(0, 5).map(complaint => say('health.database.complaint', { complaint })),
    facts,
  };
}
