import { formatBytes, formatCount } from '../../format/count';
import { isSeen, valueOf } from '../../health/verdicts';
import { say } from '../../text/say';
import { portOf, type Evidence } from '../evidence';
import type { Opinion, Tell } from '../tell';

/** So many spans make every list and count of a store slower. */
const manySpans = 1_000_000;

/** Causes of failures to reach the store, and of a slow one. */
export const storeTells: readonly Tell[] = [
  {
    code: 'AGL-C001',
    cause: 'No store was started or attached in this workspace yet.',
    needs: ['ports'],
    judge: evidence => {
      const { seen, storeRanBefore } = evidence;
      if (seen.store !== null) return chosen(seen.store.url);
      if (storeRanBefore === null) return null;
      if (storeRanBefore) return { says: 'disproof', text: say('troubleshoot.store.ranBefore') };
      // One that runs already is nearer than one that could be started.
      const says = otherStore(evidence)?.says === 'proof' ? 'for' : 'proof';
      return { says, text: say('troubleshoot.store.neverRan'), fix: 'agentLightning.store.start' };
    },
  },
  {
    code: 'AGL-C001',
    cause: 'The store was stopped, or it ended with the last window.',
    needs: ['ports'],
    judge: evidence => {
      if (evidence.seen.store !== null) return chosen(evidence.seen.store.url);
      if (evidence.storeRanBefore === null) return null;
      if (!evidence.storeRanBefore) return { says: 'disproof', text: say('troubleshoot.store.neverRan') };
      const port = portOf(evidence, 'store');
      if (port?.listening !== false) return { says: 'for', text: say('troubleshoot.store.ranBefore') };
      const text = say('troubleshoot.store.stopped', { port: port.port });
      return { says: 'proof', text, fix: 'agentLightning.store.start' };
    },
  },
  {
    code: 'AGL-C001',
    cause: 'An Agent Lightning program brings its own store, which runs on another port.',
    needs: ['ports'],
    judge: otherStore,
  },
  { code: 'AGL-N001', cause: 'The store is not running.', needs: ['identity', 'ports'], judge: notRunning },
  { code: 'AGL-N001', cause: 'It listens on another port or host.', needs: ['ports'], judge: otherStore },
  {
    code: 'AGL-N002',
    cause: 'A firewall drops the packets on their way to another machine.',
    needs: ['identity'],
    judge: onThisMachine,
  },
  {
    code: 'AGL-N003',
    cause: 'The port belongs to something else: an LLM proxy, a dashboard, a web server.',
    needs: ['ports'],
    judge: stranger,
  },
  {
    code: 'AGL-N003',
    cause: 'The store is of a version that is not supported yet (0.2 or 1.0).',
    needs: ['packages'],
    judge: ({ seen }) => {
      const version = valueOf(seen.packages)?.packages['agentlightning'];
      if (version === undefined) return null;
      const says = version.startsWith('0.3.') ? 'against' : 'for';
      return { says, text: say('troubleshoot.python.sdk', { version }) };
    },
  },
  {
    code: 'AGL-C002',
    cause: 'A training or example run of Agent Lightning is under way.',
    needs: ['ports'],
    judge: evidence => {
      const opinion = otherStore(evidence);
      return opinion?.says === 'proof' ? { ...opinion, says: 'for' } : opinion;
    },
  },
  {
    code: 'AGL-P010',
    cause: 'The store holds very much data.',
    needs: ['statistics'],
    judge: ({ seen }) => {
      const held = valueOf(seen.statistics);
      if (held === null) return null;
      const { spans, databaseBytes } = held;
      const size = databaseBytes === null ? '–' : formatBytes(databaseBytes);
      const text = say('troubleshoot.store.holds', { spans: formatCount(spans), size });
      return { says: spans >= manySpans ? 'for' : 'disproof', text, fix: 'agentLightning.store.clearData' };
    },
  },
  {
    code: 'AGL-P010',
    cause: 'The store is far away, or a proxy stands in between.',
    needs: ['identity'],
    judge: onThisMachine,
  },
];

function chosen(url: string): Opinion {
  return { says: 'disproof', text: say('troubleshoot.store.chosen', { url }) };
}

/** A store of Agent Lightning, or one of another window, answers where this window does not look. */
function otherStore({ seen }: Evidence): Opinion | null {
  if (!isSeen(seen.ports)) return null;
  const found = seen.ports.value.find(it => it.answers !== null && !it.ours);
  if (!found) {
    const ports = seen.ports.value.filter(it => it.role !== 'otlp').map(it => `:${it.port}`);
    return { says: 'against', text: say('troubleshoot.store.noOther', { ports: ports.join(' ') }) };
  }
  const text = say('troubleshoot.store.other', { port: found.port });
  return { says: 'proof', text, fix: 'agentLightning.store.attach', args: [`http://127.0.0.1:${found.port}`] };
}

function notRunning(evidence: Evidence): Opinion | null {
  const { seen } = evidence;
  if (seen.store !== null && seen.identity?.seen) {
    return { says: 'disproof', text: say('troubleshoot.store.answers', { url: seen.store.url }) };
  }
  const port = portOf(evidence, 'store');
  if (port === undefined) return null;
  const fix = 'agentLightning.store.start';
  if (!port.listening) return { says: 'proof', text: say('troubleshoot.port.free', { port: port.port }), fix };
  return { says: 'against', text: say('troubleshoot.port.taken', { port: port.port, owner: ownerOf(port.owner) }) };
}

function stranger(evidence: Evidence): Opinion | null {
  const port = portOf(evidence, 'store');
  if (port === undefined) return null;
  const { listening, answers, ours } = port;
  if (!listening) return { says: 'disproof', text: say('troubleshoot.port.free', { port: port.port }) };
  const words = { port: port.port, owner: ownerOf(port.owner) };
  if (ours || answers !== null) return { says: 'disproof', text: say('troubleshoot.port.store', { port: port.port }) };
  return { says: 'proof', text: say('troubleshoot.port.taken', words) };
}

function onThisMachine({ seen }: Evidence): Opinion | null {
  if (seen.store === null) return null;
  const { url } = seen.store;
  return /^https?:\/\/(127\.|localhost[:/]|\[::1\])/.test(`${url}/`)
    ? { says: 'disproof', text: say('troubleshoot.store.local', { url }) }
    : { says: 'for', text: say('troubleshoot.store.remote', { url }) };
}

export function ownerOf(owner: { readonly pid: number; readonly name: string | null } | null): string {
  if (owner === null) return '–';
  return owner.name === null ? String(owner.pid) : `${owner.name} (${owner.pid})`;
}
