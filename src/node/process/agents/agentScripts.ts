import { open, stat } from 'node:fs/promises';
import { isAgentScript } from '../../../core/agentScript/entryPoints';
import type { AgentRuntime } from '../../../protocol/debug';

/** Imports stand at the beginning. */
const bytesRead = 256_000;
const keptLimit = 500;

/** Whether a script uses Agent Lightning or OpenTelemetry, by its text; kept until the file changes. */
export class AgentScripts {
  readonly #kept = new Map<string, { readonly stamp: string; readonly isAgent: boolean }>();

  async isAgent(file: string, runtime: AgentRuntime): Promise<boolean> {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return false;
    const stamp = `${found.mtimeMs}:${found.size}`;
    const kept = this.#kept.get(file);
    if (kept?.stamp === stamp) return kept.isAgent;
    const isAgent = isAgentScript(await beginning(file), runtime);
    if (this.#kept.size >= keptLimit) this.#kept.clear();
    this.#kept.set(file, { stamp, isAgent });
    return isAgent;
  }
}

async function beginning(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => null);
  // Gone, or not to be read: nothing is known of it then.
  if (handle === null) return '';
  try {
    const { buffer, bytesRead: size } = await handle.read(Buffer.alloc(bytesRead), 0, bytesRead, 0);
    return buffer.toString('utf8', 0, size);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}
