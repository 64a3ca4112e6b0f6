import type { PortRole } from '../../health/observation';
import { say } from '../../text/say';
import { portOf } from '../evidence';
import type { Tell } from '../tell';
import { ownerOf } from './stores';

/** Who holds a port, told by the name of its owner, or by what answers there. */
export const portTells: readonly Tell[] = [
  owned('AGL-P003', 'A run of Agent Lightning left a process behind.', 'agentLightning', /^(python|ray|agl)/i),
  owned(
    'AGL-P003',
    'A forwarded port of a remote window or container ends there.',
    'agentLightning',
    /^(code|ssh|docker|com\.docke|containerd|rootlessport|node$)/i,
  ),
  owned(
    'AGL-P004',
    'An OpenTelemetry collector or another tracing tool runs on this machine.',
    'otlp',
    /^(otel|jaeger|tempo|docker|com\.docke|rootlessport|phoenix|langfuse|signoz)/i,
  ),
  owned('AGL-P004', 'A store of another workspace was started first.', 'otlp', /^(node|code|electron)/i),
  owned('AGL-P005', '`agl prometheus` runs: its default port is 4748 too.', 'store', /^(python|agl)/i),
  owned('AGL-P005', 'A store hangs and does not answer.', 'store', /^(node|code|electron)/i),
  {
    code: 'AGL-S001',
    cause: 'A store of another workspace or another window listens there.',
    needs: ['ports'],
    judge: evidence => {
      const port = portOf(evidence, 'store');
      if (port === undefined || port.ours) return null;
      if (port.answers === null)
        return { says: 'disproof', text: say('troubleshoot.port.noStore', { port: port.port }) };
      const url = `http://127.0.0.1:${port.port}`;
      const fix = { fix: 'agentLightning.store.attach', args: [url] };
      return { says: 'proof', text: say('troubleshoot.port.store', { port: port.port }), ...fix };
    },
  },
  {
    code: 'AGL-S001',
    cause: 'An unrelated program uses this port, such as “agl prometheus”, whose default is 4748 too.',
    needs: ['ports'],
    judge: evidence => {
      const port = portOf(evidence, 'store');
      if (port === undefined || port.ours) return null;
      if (!port.listening) return { says: 'disproof', text: say('troubleshoot.port.free', { port: port.port }) };
      if (port.answers !== null) return { says: 'disproof', text: say('troubleshoot.port.store', { port: port.port }) };
      const words = { port: port.port, owner: ownerOf(port.owner) };
      return { says: 'proof', text: say('troubleshoot.port.taken', words), fix: 'agentLightning.store.port' };
    },
  },
  {
    code: 'AGL-S001',
    cause: 'The system reserves the port.',
    needs: ['ports'],
    judge: evidence => {
      const port = portOf(evidence, 'store');
      if (port?.listening !== true) return null;
      const words = { port: port.port, owner: ownerOf(port.owner) };
      return { says: 'disproof', text: say('troubleshoot.port.taken', words) };
    },
  },
];

/** The owner's name speaks for the cause; another name speaks against it; a free port rules it out. */
function owned(code: Tell['code'], cause: string, role: PortRole, name: RegExp): Tell {
  return {
    code,
    cause,
    needs: ['ports'],
    judge: evidence => {
      const port = portOf(evidence, role);
      if (port === undefined || port.ours) return null;
      if (!port.listening) return { says: 'disproof', text: say('troubleshoot.port.free', { port: port.port }) };
      if (port.owner === null || port.owner.name === null) return null;
      const text = say('troubleshoot.port.taken', { port: port.port, owner: ownerOf(port.owner) });
      return { says: name.test(port.owner.name) ? 'proof' : 'disproof', text };
    },
  };
}
