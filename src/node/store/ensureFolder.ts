import { accessSync, constants, mkdirSync } from 'node:fs';
import { StartError } from './startError';

/** Readable by its user only: prompts and answers of agents stand in it. @throws StartError AGL-S014 */
export function ensureFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StartError('AGL-S014', { path: dataDir, reason: String(error) }, { cause: error });
  }
}
