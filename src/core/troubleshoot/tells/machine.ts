import { formatBytes, formatValue } from '../../format/count';
import { thresholds } from '../../health/thresholds';
import { valueOf } from '../../health/verdicts';
import { say } from '../../text/say';
import type { Evidence } from '../evidence';
import type { Opinion, Tell } from '../tell';

/** Below this share of free memory systems begin to end processes or to swap. */
const memoryLowShare = 0.05;

/** Causes that the machine itself tells: its disk, memory and processors. They pass quickly, so what is well now settles little. */
export const machineTells: readonly Tell[] = [
  disk('AGL-S014', 'The disk is full.'),
  disk('AGL-S019', 'The disk is full.'),
  {
    code: 'AGL-I118',
    cause: 'Only the temporary folder is full, often a small one in memory.',
    needs: [],
    judge: ({ machine }) => {
      const free = machine?.freeTemporaryBytes ?? null;
      if (free === null) return null;
      const full = free < thresholds.diskFullBytes;
      const text = say('troubleshoot.machine.temporary', { free: formatBytes(free) });
      return { says: full ? 'proof' : 'against', text };
    },
  },
  ...(
    [
      ['AGL-S101', 'The machine is very busy.'],
      ['AGL-P010', 'The machine is busy: agents, models and the store share its processors.'],
      ['AGL-W201', 'The machine has fewer cores than busy processes, or swaps.'],
    ] as const
  ).map(([code, cause]): Tell => ({ code, cause, needs: [], judge: busy })),
  ...(
    [
      ['AGL-P300', 'The system ran out of memory and killed the largest process.'],
      ['AGL-P301', 'Many runners, each with its own copy of model, data and libraries.'],
      ['AGL-P308', 'Memory was nearly used up before.'],
      ['AGL-P371', 'Too many workers, or a cache or data set that every worker holds.'],
    ] as const
  ).map(([code, cause]): Tell => ({ code, cause, needs: [], judge: short })),
];

function disk(code: Tell['code'], cause: string): Tell {
  return {
    code,
    cause,
    needs: ['disk'],
    judge: ({ seen }) => {
      const sight = valueOf(seen.disk);
      if (sight === null) return null;
      const text = say('troubleshoot.machine.disk', { free: formatBytes(sight.freeBytes), path: sight.path });
      return { says: sight.freeBytes < thresholds.diskFullBytes ? 'proof' : 'disproof', text };
    },
  };
}

function busy({ machine }: Evidence): Opinion | null {
  if (machine === null || machine.load === null) return null;
  const text = say('troubleshoot.machine.load', { load: formatValue(machine.load), cores: machine.cores });
  return { says: machine.load > machine.cores ? 'for' : 'against', text };
}

function short({ machine }: Evidence): Opinion | null {
  if (machine === null) return null;
  const { freeMemoryBytes: free, totalMemoryBytes: total } = machine;
  const text = say('troubleshoot.machine.memory', { free: formatBytes(free), total: formatBytes(total) });
  return { says: free < total * memoryLowShare ? 'for' : 'against', text };
}
