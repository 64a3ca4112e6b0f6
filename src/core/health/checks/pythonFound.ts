import { say, type Message } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations, TriedInterpreter } from '../observation';
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
  const evidence = tried.map(toLine);
  if (chosen === null) return { severity: 'warn', code: 'AGL-I001', text: say('health.python.none'), evidence };
  const path = [chosen.path, ...chosen.args].join(' ');
  const facts = { path: chosen.path, origin: chosen.origin };
  const passedOver = tried.find(it => it.origin === 'launch' || it.origin === 'setting');
  if (passedOver) {
    const text = say('health.python.other', { wanted: passedOver.candidate, path });
    return { severity: 'warn', code: 'AGL-I009', text, evidence, facts };
  }
  const version = packages?.seen ? packages.value.python : '–';
  return { severity: 'ok', text: say('health.python.found', { version, path }), facts };
}

function toLine({ candidate, origin, why, detail }: TriedInterpreter): Message {
  const words = { candidate, origin: originText[origin] };
  return why === 'failed'
    ? say('health.python.tried.failed', { ...words, detail })
    : say(`health.python.tried.${why}`, words);
}
