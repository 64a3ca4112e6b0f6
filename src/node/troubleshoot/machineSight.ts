import os from 'node:os';
import type { MachineSight } from '../../core/troubleshoot/evidence';
import { diskSpace } from '../process/disk';

/** Memory, processors and the room for temporary files, as they are now. Never rejects. */
export async function machineSight(): Promise<MachineSight> {
  return {
    freeMemoryBytes: os.freemem(),
    totalMemoryBytes: os.totalmem(),
    // Windows does not count it and says 0.
    load: process.platform === 'win32' ? null : (os.loadavg()[0] ?? null),
    cores: os.availableParallelism(),
    freeTemporaryBytes: await diskSpace(os.tmpdir()).then(
      it => it.freeBytes,
      () => null,
    ),
  };
}
