import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProbeSetup } from '../../protocol/probe';
import type { ProcessEnd } from '../../protocol/probe';

/** More than any run has processes. */
const maxBytes = 4_000_000;

/** Where processes of a run read what to stop at before their first line, and leave how they ended. */
export class ProbeFolder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), 'agent-lightning-'));

  write(setup: ProbeSetup): void {
    const file = path.join(this.path, 'setup.json');
    // Whole at once: a process may begin at this moment.
    writeFileSync(`${file}.new`, JSON.stringify(setup), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  /** How processes ended, the latest word on each: a parent, who sees signals, speaks after its child. */
  ends(): ReadonlyMap<number, ProcessEnd> {
    const found = new Map<number, ProcessEnd>();
    for (const line of this.#lines()) {
      const end = toEnd(line);
      if (end) found.set(end.pid, end);
    }
    return found;
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }

  #lines(): readonly string[] {
    try {
      return readFileSync(path.join(this.path, 'ends.jsonl'), 'utf8').slice(0, maxBytes).split('\n');
    } catch {
      // Nothing has ended yet.
      return [];
    }
  }
}

function toEnd(line: string): ProcessEnd | null {
  if (line === '') return null;
  try {
    const { pid, exitCode, signal, intended } = JSON.parse(line) as Partial<Record<keyof ProcessEnd, unknown>>;
    if (typeof pid !== 'number') return null;
    return {
      pid,
      exitCode: typeof exitCode === 'number' ? exitCode : null,
      signal: typeof signal === 'string' ? signal : null,
      ...(intended === true ? { intended } : {}),
    };
  } catch {
    // Two processes wrote at once, where the system does not keep lines apart.
    return null;
  }
}
