import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { ProcessEnd } from '../../protocol/probe';
import { errorFacts } from './errorText';
import { wasShown } from './forDebugger';
import { guarded } from './guard';
import { live } from './live';
import { endOwnSpans } from './ownSpans';
import { stop } from './stopping';

/** What nobody catches, how this process ends, and how its children end: no signal can be seen from inside. */
export function watchEnds(folder: string | undefined): void {
  let last: unknown = null;
  process.on('uncaughtExceptionMonitor', error => {
    last = error;
    if (live.uncaught && !wasShown(error)) guarded(stop)('uncaught', { on: 'uncaught', ...errorFacts(error) });
  });
  if (!isMainThread) return;
  const told = folder === undefined ? () => undefined : guarded((it: ProcessEnd) => tell(folder, it));
  process.on('exit', exitCode => {
    guarded(endOwnSpans)(last, exitCode);
    told({ pid: process.pid, exitCode, signal: null });
  });
  subscribe('child_process', message => {
    const { process: child } = message as { process: ChildProcess };
    child.once('exit', (exitCode, signal) => {
      const { pid, killed } = child;
      if (pid !== undefined) told({ pid, exitCode, signal, ...(killed && signal !== null ? { intended: true } : {}) });
    });
  });
}

/** At once and in a file: at its end a process has no turn of its event loop left to send anything. */
function tell(folder: string, end: ProcessEnd): void {
  appendFileSync(path.join(folder, 'ends.jsonl'), `${JSON.stringify(end)}\n`);
}
