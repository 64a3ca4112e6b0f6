import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

/**
 * Young objects get no more room than they have now. The editor limits it when it starts the server (`lspNodeArguments`);
 * in a process that already runs only the growth can be stopped. A log of 250,000 lines takes 200 MB instead of 300, in
 * the same time.
 */
const steadyYoungSpace = '--semi-space-growth-factor=1';

/** The language server of logs over stdin and stdout. It ends this process itself, when its client says so or is gone. */
export function lspCommand(dir: string): Promise<never> {
  setFlagsFromString(steadyYoungSpace);
  createRequire(__filename)(path.join(dir, 'lsp.js'));
  return new Promise(() => undefined);
}
