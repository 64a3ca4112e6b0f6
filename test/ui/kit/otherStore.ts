import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'store.js');

export interface OtherStore extends AsyncDisposable {
  readonly url: string;
}

/** A store that runs already and that no window started; ends with the test's block. */
export async function otherStore(): Promise<OtherStore> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'agl-other-store-'));
  const args = [program, '--json', '--port', '0', '--no-otlp-port', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>(done => child.once('exit', () => done()));
  const url = await new Promise<string>((ready, failed) => {
    child.once('error', failed);
    void gone.then(() => failed(new Error('the other store ended before it was up')));
    child.stdout.once('data', (line: Buffer) => ready((JSON.parse(line.toString()) as { url: string }).url));
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A rollout that was tried once and has no spans; its id. */
export async function addRollout(storeUrl: string, input: unknown): Promise<string> {
  const answer = await fetch(`${storeUrl}/v1/agl/rollouts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ input }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { rollout_id: string }).rollout_id;
}
