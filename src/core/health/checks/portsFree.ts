import type { Code } from '../../catalog/entry';
import { say, type Message } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Subject } from '../finding';
import type { Observations, PortSight } from '../observation';
import { skipped } from '../verdicts';

/** No stranger sits on a port that the store, Agent Lightning or OpenTelemetry wants. */
export const portsFree: Check = {
  id: 'ports-free',
  component: 'ports',
  kind: 'connectivity',
  interval: 'auxiliary',
  title: say('health.check.portsFree'),
  needs: ['ports'],
  headline: true,
  judge,
};

function judge({ ports }: Observations): Verdict {
  if (ports === undefined) return skipped(say('health.skipped.notObserved'));
  if (!ports.seen) return skipped(ports.reason);
  const taken = ports.value.filter(it => it.listening && !it.ours && it.answers === null);
  const facts = Object.fromEntries(ports.value.map(it => [String(it.port), it.listening]));
  const conflicts = taken.filter(it => it.role !== 'otlp');
  if (taken.length === 0) {
    const list = ports.value.map(it => it.port).join(', ');
    return { severity: 'ok', text: say('health.ports.free', { ports: list }), facts };
  }
  const worst = conflicts[0] ?? taken[0];
  return {
    severity: conflicts.length > 0 ? 'warn' : 'ok',
    ...(worst ? { code: codes[worst.role] } : {}),
    text: taken.length === 1 && worst ? takenText(worst) : say('health.ports.taken', { count: taken.length }),
    subjects: taken.length === 1 ? [] : taken.map(toSubject),
    evidence: taken.length === 1 && worst ? [roleText[worst.role]] : [],
    facts,
  };
}

const codes: Readonly<Record<PortSight['role'], Code>> = {
  store: 'AGL-P005',
  agentLightning: 'AGL-P003',
  otlp: 'AGL-P004',
};

const roleText: Readonly<Record<PortSight['role'], Message>> = {
  store: say('health.port.store'),
  agentLightning: say('health.port.agentLightning'),
  otlp: say('health.port.otlp'),
};

function takenText({ port, owner }: PortSight): Message {
  if (owner === null) return say('health.port.takenUnknown', { port });
  const { pid, name } = owner;
  return name === null ? say('health.port.takenPid', { port, pid }) : say('health.port.taken', { port, name, pid });
}

function toSubject(it: PortSight): Subject {
  const id = String(it.port);
  const severity = it.role === 'otlp' ? 'ok' : 'warn';
  return { id, label: id, code: codes[it.role], severity, text: takenText(it), evidence: [roleText[it.role]] };
}
