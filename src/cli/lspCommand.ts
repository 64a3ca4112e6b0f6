import { createRequire } from 'node:module';
import path from 'node:path';

/** The language server of logs over stdin and stdout. It ends this process itself, when its client says so or is gone. */
export function lspCommand(dir: string): Promise<never> {
  createRequire(__filename)(path.join(dir, 'lsp.js'));
  return new Promise(() => undefined);
}
