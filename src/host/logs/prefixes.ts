import path from 'node:path';
import { findInterpreters } from '../../node/process/interpreter';
import { activeFolder, interpreterPlaces } from '../python/interpreterPlaces';
import { pythonExtensionChoice } from '../python/pythonExtension';

/** The environments of the interpreters that are there, the chosen one first; none is run for that. */
export async function prefixes(): Promise<string[]> {
  const places = interpreterPlaces(await pythonExtensionChoice(activeFolder()));
  if (!places) return [];
  const found = findInterpreters(places).filter(it => it.exists && path.isAbsolute(it.path));
  // `bin/python` on Linux and macOS, `Scripts\\python.exe` or `python.exe` on Windows.
  return [...new Set(found.map(it => path.dirname(it.path).replace(/[\\/](?:bin|Scripts)$/, '')))];
}
