import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { skipped } from '../verdicts';

/** A store of Agent Lightning that runs on this machine is the one we look at, or at least offered. */
export const storeAttached: Check = {
  id: 'store-attached',
  component: 'store',
  kind: 'connectivity',
  interval: 'auxiliary',
  title: say('health.check.storeAttached'),
  needs: ['ports'],
  judge,
};

function judge({ store, ports }: Observations): Verdict {
  if (ports === undefined) return skipped(say('health.skipped.notObserved'));
  if (!ports.seen) return skipped(ports.reason);
  const found = ports.value.find(it => it.role === 'agentLightning' && it.answers === 'agl-0.3');
  if (!found) return { severity: 'ok', text: say('health.store.noOther') };
  if (found.ours || store?.kind === 'agl-0.3') return { severity: 'ok', text: say('health.store.otherAttached') };
  return {
    severity: 'ok',
    code: 'AGL-C002',
    text: say('health.store.offered', { port: found.port }),
    facts: { port: found.port, attachUrl: `http://127.0.0.1:${found.port}` },
  };
}
