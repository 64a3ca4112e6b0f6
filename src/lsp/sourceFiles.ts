import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileCandidates } from '../core/logView/fileCandidates';

/** A workspace has a few; more are looked into by nobody. */
const keptFolders = 20;

/** Finds the files that logs name: in the folders of the workspace and in the packages of its interpreters. */
export class SourceFiles {
  #sitePackages: readonly string[] = [];

  constructor(private readonly folders: readonly string[]) {}

  /** `interpreters`: paths of `sys.prefix`. */
  use(interpreters: readonly string[]): void {
    this.#sitePackages = interpreters.slice(0, keptFolders).flatMap(sitePackagesOf);
  }

  /** Null when it is not here, or nobody can say which one is meant. */
  find(file: string): string | null {
    const folders = this.folders.slice(0, keptFolders);
    const places = { folders, sitePackages: this.#sitePackages, platform: process.platform };
    for (const group of fileCandidates(file, places)) {
      const found = [...new Set(group)].filter(isFile);
      if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    }
    return null;
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function sitePackagesOf(prefix: string): string[] {
  const windows = path.join(prefix, 'Lib', 'site-packages');
  let versions: readonly string[] = [];
  try {
    versions = readdirSync(path.join(prefix, 'lib')).filter(it => /^python\d/.test(it));
  } catch {
    // Windows has no such folder; an interpreter that is gone has none either.
  }
  return [windows, ...versions.map(it => path.join(prefix, 'lib', it, 'site-packages'))];
}
