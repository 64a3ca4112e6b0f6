import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { pipCommand } from '../pipCommand';
import { pythonOf } from '../pythonOf';

/** The interpreter has the debugger that breakpoints in Python agents need. */
export const debugpyInstalled: Check = {
  id: 'debugpy-installed',
  component: 'environment',
  kind: 'resources',
  interval: 'external',
  title: say('health.check.debugpyInstalled'),
  needs: ['interpreter', 'packages'],
  judge,
};

function judge(seen: Observations): Verdict {
  const python = pythonOf(seen);
  if ('verdict' in python) return python.verdict;
  const { path, args, packages } = python.value;
  const version = packages['debugpy'];
  const facts = { path, version: version ?? null, pip: pipCommand(path, args) };
  if (version !== undefined) return { severity: 'ok', text: say('health.debugpy.installed', { version }), facts };
  return { severity: 'warn', code: 'AGL-I004', text: say('health.debugpy.absent', { path }), facts };
}
