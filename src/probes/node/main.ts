import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { ProbeSetup } from '../../protocol/probe';
import { probeVariables } from '../../protocol/probe';
import { openChannel } from './channel';
import { publishForDebugger } from './forDebugger';
import { guarded } from './guard';
import { arm, readEnvironment } from './live';
import { watchEnds } from './processEnds';
import { watchFetch } from './fetchCalls';
import { watchHttp } from './httpCalls';
import { openOwnSpans } from './ownSpans';
import { watchTracers } from './tracers';
import { watchUndici } from './undiciCalls';

/**
 * Preloaded by `--require` into every Node.js process and worker of a launch, before the program's first line. It changes
 * nothing that the program can see, and whatever goes wrong here is nobody's problem but ours.
 */
const { env } = process;
if (env[probeVariables.probe] !== '0' && (env[probeVariables.channel] || env[probeVariables.otlp])) guarded(start)();

function start(): void {
  readEnvironment(env);
  const folder = env[probeVariables.folder];
  if (folder) guarded(() => arm(readSetup(folder)))();
  publishForDebugger();
  openChannel(env[probeVariables.channel], env[probeVariables.token]);
  if (isMainThread) openOwnSpans(env[probeVariables.otlp]);
  for (const watch of [watchFetch, watchHttp, watchUndici, watchTracers]) guarded(watch)();
  guarded(() => watchEnds(folder))();
}

/** A program may stop before its event loop turns for the first time: the connection alone would come too late. */
function readSetup(folder: string): Partial<ProbeSetup> {
  return JSON.parse(readFileSync(path.join(folder, 'setup.json'), 'utf8')) as ProbeSetup;
}
