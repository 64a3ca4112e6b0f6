import { formatCount } from '../../format/count';
import { valueOf } from '../../health/verdicts';
import { say } from '../../text/say';
import { codesOf, findingOf, portOf, type Evidence } from '../evidence';
import type { Opinion, Tell } from '../tell';

/** Causes of runs that stand still or leave nothing behind, told by the workers, the queue and the spans of the store. */
export const runTells: readonly Tell[] = [
  {
    code: 'AGL-R001',
    cause: 'The runner found no resources and skipped the rollout without telling the store.',
    needs: ['resources'],
    judge: noResources,
  },
  {
    code: 'AGL-R003',
    cause: 'The algorithm has not added resources yet.',
    needs: ['resources', 'running'],
    judge: evidence => {
      const opinion = noResources(evidence);
      return opinion?.says === 'proof' ? { ...opinion, says: 'for' } : opinion;
    },
  },
  workers('AGL-R001', 'The worker died or was stopped before the first span.'),
  workers('AGL-R002', 'The worker died, or was stopped, in the middle of the attempt.'),
  workers('AGL-R203', 'The worker died or was stopped.'),
  {
    code: 'AGL-W001',
    cause:
      'The runner asks another store: a wrong address is silent, because its client reports nothing until a request has once succeeded.',
    needs: ['workers', 'ports'],
    judge: evidence => {
      const port = portOf(evidence, 'agentLightning');
      if (port === undefined || port.ours) return null;
      if (!port.listening) return { says: 'against', text: say('troubleshoot.port.free', { port: port.port }) };
      if (port.answers === null) return null;
      const fix = { fix: 'agentLightning.store.attach', args: [`http://127.0.0.1:${port.port}`] };
      return { says: 'for', text: say('troubleshoot.store.other', { port: port.port }), ...fix };
    },
  },
  {
    code: 'AGL-W010',
    cause: 'The runners ended, hang or use another store.',
    needs: ['workers'],
    judge: evidence => {
      const all = valueOf(evidence.seen.workers);
      if (all === null) return null;
      const codes = codesOf(evidence);
      const gone = ['AGL-W001', 'AGL-W002', 'AGL-W003'].some(it => codes.has(it));
      const text = say(gone ? 'troubleshoot.workers.gone' : 'troubleshoot.workers.alive', { count: all.length });
      return { says: gone ? 'proof' : 'disproof', text };
    },
  },
  {
    code: 'AGL-O001',
    cause: 'The agent makes no model calls, or none that the tracer can see.',
    needs: ['finished', 'packages'],
    judge: ({ seen }) => {
      const finished = valueOf(seen.finished)?.filter(it => it.spans !== null) ?? [];
      if (finished.length === 0) return null;
      const rewarded = finished.filter(it => it.rewarded && (it.spans ?? 0) <= 1).length;
      const text = say('troubleshoot.spans.rewardOnly', { count: rewarded, all: finished.length });
      return { says: rewarded > 0 ? 'for' : 'against', text };
    },
  },
  {
    code: 'AGL-O200',
    cause: 'No collector or store listens on 4318.',
    needs: ['ports'],
    judge: evidence => {
      const port = portOf(evidence, 'otlp');
      if (port?.port !== 4318) return null;
      return port.listening
        ? { says: 'disproof', text: say('troubleshoot.port.listens', { port: port.port }) }
        : {
            says: 'proof',
            text: say('troubleshoot.port.free', { port: port.port }),
            fix: 'agentLightning.store.start',
          };
    },
  },
  {
    code: 'AGL-R001',
    cause: "The agent's first step is slow; spans are sent when they end.",
    needs: ['workers'],
    judge: ({ seen }) => {
      const all = valueOf(seen.workers);
      if (all === null) return null;
      const busy = all.filter(it => it.status === 'busy').length;
      const text = say('troubleshoot.workers.busy', { busy, all: all.length });
      return { says: busy > 0 ? 'for' : 'against', text };
    },
  },
];

function noResources({ seen }: Evidence): Opinion | null {
  if (seen.resources?.seen !== true) return null;
  const found = seen.resources.value;
  if (found === null) return { says: 'proof', text: say('troubleshoot.resources.none') };
  const count = formatCount(Object.keys(found.resources).length);
  return { says: 'disproof', text: say('troubleshoot.resources.some', { count }) };
}

function workers(code: Tell['code'], cause: string): Tell {
  return {
    code,
    cause,
    needs: ['workers'],
    judge: evidence => {
      const finding = findingOf(evidence, 'workers-alive');
      const all = valueOf(evidence.seen.workers);
      if (finding === undefined || finding.severity === 'skipped' || all === null) return null;
      const gone = finding.code !== null;
      const text = say(gone ? 'troubleshoot.workers.gone' : 'troubleshoot.workers.alive', { count: all.length });
      return { says: gone ? 'proof' : 'disproof', text };
    },
  };
}
