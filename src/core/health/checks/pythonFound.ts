import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { originText } from '../originText';
import { skipped } from '../verdicts';

/** There is a Python that runs, and where somebody chose one, it is that one. */
export const pythonFound: Check = {
  id: 'python-found',
  component: 'environment',
  kind: 'resources',
  interval: 'external',
  title: say('health.check.pythonFound'),
  needs: ['interpreter'],
  helps: ['packages'],
  judge,
};

function judge({ interpreter, packages }: Observations): Verdict {
  if (interpreter === undefined) return skipped(say('health.skipped.notObserved'));
  if (!interpreter.seen) return skipped(interpreter.reason);
  const { chosen, tried } = interpreter.value;
  const evidence = tried.map(it =>
    say('health.python.tried', { candidate: it.candidate, origin: originText[it.origin], why: it.why }),
  );
  if (chosen === null) return { severity: 'warn', code: 'AGL-I001', text: say('health.python.none'), evidence };
  const command = [chosen.path, ...chosen.args].join(' ');
  const facts = { path: chosen.path, origin: chosen.origin };
  if (packages?.seen === false)
    return { severity: 'fail', code: 'AGL-I009', text: say('health.python.mute', { path: command }), evidence, facts };
  const broken = tried.find(it => it.origin === 'launch' || it.origin === 'setting');
  if (broken) {
    const text = say('health.python.other', { wanted: broken.candidate, path: command });
    return { severity: 'warn', code: 'AGL-I009', text, evidence, facts };
  }
  const version = packages?.seen ? packages.value.python : '–';
  return { severity: 'ok', text: say('health.python.found', { version, path: command }), facts };
}
