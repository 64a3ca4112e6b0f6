import { access, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Libraries of machine code that agentlightning imports always; it has none itself. */
const needed = /\/pydantic_core\//;

/**
 * Linux: a Python that has loaded what agentlightning needs, from an environment where agentlightning is installed. Likely,
 * not sure: others of that environment may use pydantic too.
 */
export async function hasAgentModules(pid: number, proc: string): Promise<boolean> {
  const maps = await readFile(path.join(proc, String(pid), 'maps'), 'utf8').catch(() => '');
  for (const root of packageFolders(maps)) {
    const installed = await access(path.join(root, 'agentlightning', '__init__.py')).then(
      () => true,
      () => false,
    );
    if (installed) return true;
  }
  return false;
}

/** Folders of packages from which a needed library was loaded. */
export function packageFolders(maps: string): string[] {
  const found = maps.split('\n').flatMap(line => {
    const file = line.slice(line.indexOf('/'));
    return needed.test(file) ? [file.slice(0, file.search(needed))] : [];
  });
  return [...new Set(found)];
}
