import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, startServer, type Server } from './server';

const main = path.join(import.meta.dirname, '..', '..', 'src', 'node', 'store', 'main.ts');

/** The program of the store from its sources, on data of its own that goes with it. */
export async function startOurStore(): Promise<Server> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'real-'));
  const port = await freePort();
  const args = ['--import', 'tsx', main, '--port', String(port), '--no-otlp-port', '--data', data];
  const server = await startServer(process.execPath, args, `http://127.0.0.1:${port}`, process.env);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
