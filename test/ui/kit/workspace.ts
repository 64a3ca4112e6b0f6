import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface WorkspaceOptions {
  /** Starts from a copy of test/workspace instead of an empty folder. */
  readonly sample?: boolean;
  /** Relative path -> text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Workspace settings, on top of ports that nobody uses. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly untrusted?: boolean;
}

export interface Workspace {
  readonly dir: string;
  /** Where a store started in this workspace will listen. */
  readonly storePort: number;
  readonly storeUrl: string;
  file(name: string): string;
  remove(): void;
}

const sample = path.join(import.meta.dirname, '..', '..', 'workspace');

/** A folder for one test. Its store has a port of its own and takes no OTLP elsewhere, so that tests never meet. */
export async function createWorkspace({ files = {}, settings = {}, ...options }: WorkspaceOptions): Promise<Workspace> {
  const base = mkdtempSync(path.join(os.tmpdir(), 'agl-workspace-'));
  // The folder's name is on screen.
  const dir = path.join(base, options.sample ? 'sample' : 'workspace');
  mkdirSync(dir);
  if (options.sample) cpSync(sample, dir, { recursive: true });
  const storePort = await freePort();
  const ports = { 'agentLightning.store.port': storePort, 'agentLightning.store.otlpPort': 0 };
  const all = { '.vscode/settings.json': JSON.stringify({ ...ports, ...settings }, null, 2), ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return {
    dir,
    storePort,
    storeUrl: `http://127.0.0.1:${storePort}`,
    file: name => path.join(dir, name),
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
