import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Folders beyond these, the latest ones, belong to launches that nobody remembers. */
const keptFolders = 10;
/** A folder with more entries than this is no folder of a program. */
const lookedEntries = 2000;

/** Logs that the client's own launches write. Looked for when somebody asks: no file has to be there before. */
export class LaunchedLogs {
  #folders: readonly string[] = [];
  #logs = new Set<string>();

  set(folders: readonly string[], logs: readonly string[]): void {
    this.#folders = folders.filter(it => path.isAbsolute(it)).slice(-keptFolders);
    this.#logs = new Set(logs.filter(it => path.isAbsolute(it)).map(it => pathToFileURL(it).href));
  }

  /** A log that was named is ours, whatever it says. */
  isOurs(uri: string): boolean {
    return this.#logs.has(uri);
  }

  /** Those that were named, then the latest of the folders, at most so many of these. */
  async uris(most: number): Promise<readonly string[]> {
    const found = (await Promise.all(this.#folders.map(logsOf))).flat();
    found.sort((one, other) => other.writtenMs - one.writtenMs);
    return [...this.#logs, ...found.slice(0, most).map(it => it.uri)];
  }
}

async function logsOf(folder: string): Promise<{ readonly uri: string; readonly writtenMs: number }[]> {
  // A folder that is gone, or not to be read, has no logs.
  const names = await readdir(folder).catch(() => []);
  const logs = names.slice(0, lookedEntries).filter(it => /\.log$/i.test(it));
  const looked = logs.map(async name => {
    const file = path.join(folder, name);
    const seen = await stat(file).catch(() => null);
    return seen?.isFile() ? [{ uri: pathToFileURL(file).href, writtenMs: seen.mtimeMs }] : [];
  });
  return (await Promise.all(looked)).flat();
}
