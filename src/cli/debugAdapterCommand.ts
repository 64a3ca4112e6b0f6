import { createRequire } from 'node:module';
import path from 'node:path';
import type { Language } from '../core/text/table';

/** The debug adapter over stdin and stdout, one session. It ends this process itself, when its client is gone. */
export function debugAdapterCommand(dir: string, language: Language): Promise<never> {
  process.argv.push('--language', language);
  createRequire(__filename)(path.join(dir, 'debugAdapter.js'));
  return new Promise(() => undefined);
}
