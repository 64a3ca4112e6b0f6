import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { skipped } from '../verdicts';

/** Something answers where the store should be. What it is, `storeRecognised` asks. */
export const storeReachable: Check = {
  id: 'store-reachable',
  component: 'store',
  kind: 'connectivity',
  interval: 'core',
  title: say('health.check.storeReachable'),
  needs: ['identity'],
  headline: true,
  judge,
};

function judge({ store, identity }: Observations): Verdict {
  if (store === null) return { severity: 'fail', code: 'AGL-C001', text: say('health.store.none') };
  const facts = { url: store.url };
  if (identity === undefined) return skipped(say('health.skipped.notObserved'));
  if (identity.seen) {
    const kind = identity.value.kind === 'embedded' ? 'health.store.embedded' : 'health.store.attached';
    return { severity: 'ok', text: say(kind), facts };
  }
  if (identity.code === 'AGL-N003') return { severity: 'ok', text: say('health.store.answers'), facts };
  return { severity: 'fail', code: identity.code ?? 'AGL-N001', text: identity.reason, facts };
}
