import { say, type Message } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Subject } from '../finding';
import type { Observations, PythonSight } from '../observation';
import { packageRules, type PackageRule } from '../packageRules';
import { pipCommand } from '../pipCommand';
import { pythonOf } from '../pythonOf';
import { skipped } from '../verdicts';

/** What is installed works together. */
export const versionsCompatible: Check = {
  id: 'versions-compatible',
  component: 'environment',
  kind: 'resources',
  interval: 'external',
  title: say('health.check.versionsCompatible'),
  needs: ['interpreter', 'packages'],
  judge,
};

function judge(seen: Observations): Verdict {
  const python = pythonOf(seen);
  if ('verdict' in python) return python.verdict;
  const { packages } = python.value;
  if (packages['agentlightning'] === undefined) return skipped(say('health.skipped.noSdk'));
  const broken = packageRules.flatMap(rule => {
    const text = rule.find(python.value);
    return text === null ? [] : [{ rule, text }];
  });
  const facts = versionFacts(python.value);
  const worst = broken[0];
  if (worst === undefined) return { severity: 'ok', text: say('health.versions.fit'), facts };
  const { code, severity } = worst.rule;
  if (broken.length === 1) return { severity: severity === 'note' ? 'ok' : severity, code, text: worst.text, facts };
  return {
    severity: severity === 'note' ? 'ok' : severity,
    code,
    text: say('health.versions.clash', { count: broken.length }),
    subjects: broken.map(toSubject),
    facts,
  };
}

function toSubject({ rule, text }: { rule: PackageRule; text: Message }): Subject {
  const severity = rule.severity === 'note' ? 'ok' : rule.severity;
  return { id: rule.id, label: rule.id, code: rule.code, severity, text, evidence: [] };
}

const named = ['agentlightning', 'opentelemetry-sdk', 'opentelemetry-exporter-otlp', 'agentops', 'fastapi', 'openai'];

function versionFacts({ python, path, args, packages }: PythonSight): Record<string, string | null> {
  return {
    python,
    pip: pipCommand(path, args),
    ...Object.fromEntries(named.map(name => [name, packages[name] ?? null])),
  };
}
