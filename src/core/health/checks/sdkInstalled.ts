import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { parseVersion } from '../version';
import { pipCommand } from '../pipCommand';
import { pythonOf } from '../pythonOf';

/** The interpreter has Agent Lightning, in the version whose store protocol is spoken here. */
export const sdkInstalled: Check = {
  id: 'sdk-installed',
  component: 'environment',
  kind: 'resources',
  interval: 'external',
  title: say('health.check.sdkInstalled'),
  needs: ['interpreter', 'packages'],
  judge,
};

function judge(seen: Observations): Verdict {
  const python = pythonOf(seen);
  if ('verdict' in python) return python.verdict;
  const version = python.value.packages['agentlightning'];
  const { path } = python.value;
  const facts = { path, version: version ?? null, pip: pipCommand(path, python.value.args) };
  if (version === undefined)
    return { severity: 'warn', code: 'AGL-I002', text: say('health.sdk.absent', { path }), facts };
  const [major = 0, minor = 0] = parseVersion(version);
  if (major === 0 && minor === 3) return { severity: 'ok', text: say('health.sdk.installed', { version }), facts };
  return { severity: 'warn', code: 'AGL-I003', text: say('health.sdk.other', { version }), facts };
}
