import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { openProbeChannel, type OpenProbeChannel } from '../../../src/debug/channel/openProbeChannel';
import { ProbeFolder } from '../../../src/debug/node/probeFolder';
import type { DebugRecord, ProcessFacts } from '../../../src/protocol/debug';
import { bundles } from '../../../esbuild.mjs';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Every Node.js that is here: the one on the PATH and the pinned ones. */
export function nodesFound(): readonly { readonly version: string; readonly file: string }[] {
  const pinned = readdirSync(path.join(root, 'node_modules')).filter(it =>
    /^node(?:22)?-(?:bin-)?(?:linux|darwin|win)/.test(it),
  );
  const files = ['node', ...pinned.map(it => path.join(root, 'node_modules', it, 'bin', 'node')).filter(existsSync)];
  const seen = new Map<string, string>();
  for (const file of files) {
    const version = execFileSync(file, ['--version'], { encoding: 'utf8' }).trim();
    seen.set(version, seen.get(version) ?? file);
  }
  return [...seen].map(([version, file]) => ({ version, file }));
}

/** The probe as it ships, built for this test alone. */
export async function buildProbe(): Promise<string> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-probe-')));
  const own = bundles.filter(it => it.outfile.includes('probes/node/'));
  await Promise.all(
    own.map(it => build({ ...it, absWorkingDir: root, outfile: path.join(folder, path.basename(it.outfile)) })),
  );
  writeFileSync(path.join(folder, 'pause.cjs'), readFileSync(path.join(root, 'src/probes/node/pause.cjs')));
  return folder;
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A program under the probe, and everything that the adapter's end of the channel hears of it. */
export class Probed {
  readonly folder = new ProbeFolder();
  readonly work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-probed-')));
  readonly records: Omit<DebugRecord, 'run'>[] = [];
  readonly facts: ProcessFacts[] = [];
  readonly exported: { readonly resourceSpans: readonly OtlpSpans[] }[] = [];
  #channel: OpenProbeChannel | null = null;
  #server: http.Server | null = null;
  #child: ChildProcess | null = null;

  constructor(
    private readonly node: string,
    private readonly probe: string,
  ) {}

  async open(breakpoints: readonly string[]): Promise<void> {
    this.#channel = await openProbeChannel({
      ...{ language: 'en', pythonProbe: this.probe, entries: () => [], runtime: 'node' },
      onSetup: setup => this.folder.write(setup),
    });
    this.#channel.onRecord(it => this.records.push(it));
    this.#channel.onProcess(it => this.facts.push(it));
    this.#channel.setBreakpoints(breakpoints);
  }

  /** A store that takes spans; answers its address. */
  async openStore(): Promise<string> {
    const server = (this.#server = http.createServer((request, answer) => {
      let text = '';
      request.on('data', part => (text += String(part)));
      request.on('end', () => {
        this.exported.push(JSON.parse(text) as (typeof this.exported)[number]);
        answer.end('{}');
      });
    }));
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`;
  }

  file(name: string, text: string): string {
    const file = path.join(this.work, name);
    writeFileSync(file, text);
    return file;
  }

  spawn(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    this.#child = spawn(this.node, args, {
      env: {
        ...process.env,
        ...this.#channel?.env,
        AGL_DEVTOOLS_FOLDER: this.folder.path,
        NODE_OPTIONS: `--require "${path.join(this.probe, 'probe.cjs').replaceAll('\\', '/')}"`,
        ...env,
      },
      cwd: this.work,
    });
    return this.#child;
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const child = this.spawn(args, env);
    let [stdout, stderr] = ['', ''];
    child.stdout?.on('data', it => (stdout += String(it)));
    child.stderr?.on('data', it => (stderr += String(it)));
    return new Promise(settle => child.once('close', code => settle({ stdout, stderr, code })));
  }

  async end(): Promise<void> {
    this.#child?.kill('SIGKILL');
    this.#server?.closeAllConnections();
    this.#server?.close();
    await this.#channel?.dispose();
    this.folder.dispose();
    rmSync(this.work, { recursive: true, force: true });
  }
}

interface OtlpSpans {
  readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: unknown }[] };
  readonly scopeSpans: readonly {
    readonly spans: readonly {
      readonly name: string;
      readonly status: { readonly code: number };
      readonly events: readonly { readonly name: string }[];
    }[];
  }[];
}
