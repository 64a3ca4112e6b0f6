import { isAtLeast } from '../../health/version';
import { isOtelTrap } from '../../health/packageRules';
import { valueOf } from '../../health/verdicts';
import type { PythonSight } from '../../health/observation';
import { say } from '../../text/say';
import type { Evidence } from '../evidence';
import type { Opinion, Tell } from '../tell';

const olderOtel = 'pip install "opentelemetry';

/** Causes that the chosen interpreter and its packages tell apart. */
export const pythonTells: readonly Tell[] = [
  {
    code: 'AGL-I002',
    cause: 'The SDK was never installed in this environment.',
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ packages, path }) => {
      const version = packages['agentlightning'];
      return version === undefined
        ? { says: 'proof', text: say('troubleshoot.python.noSdk', { path }), fix: 'pip install' }
        : { says: 'disproof', text: say('troubleshoot.python.sdk', { version }) };
    }),
  },
  sdk('The newest version was installed, without saying which.', version => isAtLeast(version, '1.0')),
  sdk('A project of long ago pins an older one.', version => !isAtLeast(version, '0.3')),
  trap('AGL-I005', 'agentlightning 0.3.0 sets no upper bound, so pip installs the newest OpenTelemetry.'),
  trap('AGL-O001', 'The installed OpenTelemetry does not work with agentlightning 0.3.'),
  trap('AGL-O002', 'The installed OpenTelemetry does not work with agentlightning 0.3, so spans go to localhost:4318.'),
  trap('AGL-R001', 'Its spans go elsewhere: the installed OpenTelemetry does not work with agentlightning 0.3.'),
  trap(
    'AGL-O200',
    "agentlightning 0.3.0 runs with OpenTelemetry 1.45 or newer, which fixes the address before the store's is set.",
  ),
  {
    code: 'AGL-I004',
    cause: 'It was never installed in this environment.',
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ packages, path }) => {
      const version = packages['debugpy'];
      return version === undefined
        ? { says: 'proof', text: say('troubleshoot.python.noDebugpy', { path }), fix: 'pip install' }
        : { says: 'disproof', text: say('troubleshoot.python.debugpy', { version }) };
    }),
  },
  {
    code: 'AGL-I006',
    cause: "The system's Python was chosen instead of a newer one.",
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ path, python }) => ({
      says: /^(\/usr\/bin\/|\/Library\/|[A-Z]:\\(Program Files|Windows)\\)/.test(path) ? 'proof' : 'disproof',
      text: say('troubleshoot.python.is', { path, version: python }),
      fix: 'agentLightning.python.select',
    })),
  },
  {
    code: 'AGL-I007',
    cause: 'This is macOS or Windows; Agent Lightning supports Linux only.',
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ platform }) => ({
      says: platform === 'linux' ? 'disproof' : 'proof',
      text: say('troubleshoot.python.platform', { platform }),
    })),
  },
  {
    code: 'AGL-I007',
    cause: 'Python 3.14 no longer forks by default on Linux.',
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ platform, python, startMethod }) => ({
      says: platform === 'linux' && startMethod !== null && startMethod !== 'fork' ? 'proof' : 'disproof',
      text: say('troubleshoot.python.starts', { version: python, method: startMethod ?? '–' }),
    })),
  },
  {
    code: 'AGL-I009',
    cause: 'The virtual environment was moved, deleted or made anew elsewhere.',
    needs: ['interpreter'],
    judge: ({ seen }) => {
      const passed = valueOf(seen.interpreter)?.tried.find(it => it.origin === 'launch' || it.origin === 'setting');
      if (!passed) return null;
      const text = say(passed.why === 'absent' ? 'troubleshoot.python.gone' : 'troubleshoot.python.there', {
        path: passed.candidate,
      });
      return { says: passed.why === 'absent' ? 'proof' : 'disproof', text, fix: 'agentLightning.python.select' };
    },
  },
];

function sdk(cause: string, fits: (version: string) => boolean): Tell {
  return {
    code: 'AGL-I003',
    cause,
    needs: ['interpreter', 'packages'],
    judge: ofPython(({ packages }) => {
      const version = packages['agentlightning'];
      if (version === undefined) return null;
      const text = say('troubleshoot.python.sdk', { version });
      return { says: fits(version) ? 'proof' : 'disproof', text, fix: 'pip install' };
    }),
  };
}

/** agentlightning 0.3 with an OpenTelemetry that sends its spans to another address. */
function trap(code: Tell['code'], cause: string): Tell {
  return {
    code,
    cause,
    needs: ['interpreter', 'packages'],
    judge: ofPython(python => {
      const version = python.packages['opentelemetry-sdk'] ?? '–';
      const words = { version, sdk: python.packages['agentlightning'] ?? '–' };
      return isOtelTrap(python)
        ? { says: 'proof', text: say('troubleshoot.python.otelTrap', words), fix: olderOtel }
        : { says: 'disproof', text: say('troubleshoot.python.otelFits', words) };
    }),
  };
}

function ofPython(judge: (python: PythonSight) => Opinion | null): (evidence: Evidence) => Opinion | null {
  return ({ seen }) => {
    const python = valueOf(seen.packages);
    return python === null ? null : judge(python);
  };
}
