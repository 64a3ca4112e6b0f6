import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { openProbeChannel, type OpenProbeChannel } from '../../../src/debug/channel/openProbeChannel';
import type { ChildSession, NodeConfiguration, NodeServices } from '../../../src/debug/node/nodeServices';
import { NodeSession } from '../../../src/debug/node/nodeSession';
import type { DebugRecord, ToldRecord } from '../../../src/protocol/debug';
import type { ProcessEnd } from '../../../src/protocol/probe';

const catalog = { matcher: new Matcher(entries), findEntry };

type Message = Parameters<NodeSession['childSaid']>[2];

interface Sent {
  readonly type: string;
  readonly event?: string;
  readonly command?: string;
  readonly success?: boolean;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A session of ours in an editor whose built-in debugger says what a test lets it say. */
export class FakeDebugger {
  readonly session: NodeSession;
  readonly sent: Sent[] = [];
  readonly asked: { readonly of: string; readonly command: string; readonly args: unknown }[] = [];
  readonly root = this.child('root', null, true);
  config: NodeConfiguration = {};
  channel: OpenProbeChannel | null = null;
  answers: Readonly<Record<string, unknown>> = {};
  #seq = 1;

  constructor() {
    const services: NodeServices = {
      ...{ language: 'en', nowMs: () => 1000, probeFolder: '/probes', toSourcePath: file => file },
      catalog: () => catalog,
      planLaunch: () =>
        Promise.resolve({
          ok: true,
          plan: {
            ...{ config: { env: {} }, notes: [], facts: { node: 'node' }, store: { kind: 'none' } },
            probe: { nodeOptions: '', pythonPath: '' },
          },
        }),
      planAttach: () => Promise.resolve({ ok: true, plan: { config: {}, notes: [], facts: { attach: 'connect' } } }),
      openChannel: async onSetup =>
        (this.channel = await openProbeChannel({
          ...{ language: 'en', pythonProbe: '/probes', entries: () => entries, runtime: 'node', onSetup },
        })),
      startChild: config => {
        this.config = config;
        return Promise.resolve(true);
      },
    };
    this.session = new NodeSession(services);
    this.session.onDidSendMessage(it => void this.sent.push(it as Sent));
  }

  get records(): readonly ToldRecord[] {
    return this.bodies('agentLightning/record') as unknown as ToldRecord[];
  }

  /** Of the records: kind, process and what is said. */
  get told(): readonly string[] {
    return this.records.map(({ kind, pid, text, code }: DebugRecord) =>
      [kind, pid, text, code].filter(it => it !== null).join(' '),
    );
  }

  bodies(event: string): Readonly<Record<string, unknown>>[] {
    return this.sent.filter(it => it.event === event).map(it => it.body ?? {});
  }

  child(id: string, pid: number | null, isRoot = false): ChildSession {
    return {
      ...{ id, name: id, isRoot, pid, isWorker: id.startsWith('[worker') },
      ask: (command, args) => {
        this.asked.push({ of: id, command, args });
        if (command === 'disconnect') queueMicrotask(() => this.ended(this.root));
        const answer = this.answers[command];
        return answer === undefined ? Promise.reject(new Error('refused')) : Promise.resolve(answer);
      },
      cdpAddress: () => Promise.reject(new Error('none')),
    };
  }

  /** A request of the client, and its answer. */
  async request(command: string, args: object = {}): Promise<Sent> {
    const seq = this.#seq++;
    this.session.handleMessage({ seq, type: 'request', command, arguments: args });
    return this.until(() => this.sent.find(it => (it as { request_seq?: number }).request_seq === seq));
  }

  async launch(args: object = {}): Promise<void> {
    await this.request('initialize');
    await this.request('launch', { name: 'agent', ...args });
  }

  says(child: ChildSession, event: string, body: object = {}): void {
    this.session.childSaid(child, 'debugger', { seq: 0, type: 'event', event, body } as Message);
  }

  ended(child: ChildSession): void {
    this.session.childEnded(child);
  }

  /** What the probe writes down of how a process ended. */
  wrote(end: ProcessEnd): void {
    const { AGL_DEVTOOLS_FOLDER: folder = '' } = this.config['env'] as Record<string, string>;
    appendFileSync(path.join(folder, 'ends.jsonl'), `${JSON.stringify(end)}\n`);
  }

  async until<T>(find: () => T | undefined | false): Promise<T> {
    for (let turn = 0; turn < 1000; turn++) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await new Promise(done => setTimeout(done, 5));
    }
    throw new Error(`not in time; sent: ${JSON.stringify(this.sent)}`);
  }
}
