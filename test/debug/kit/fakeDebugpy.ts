import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after } from 'node:test';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { createDebugAdapter } from '../../../src/debug/adapter';
import type { DebugServices, LaunchPlan } from '../../../src/debug/services';
import { FrameReader } from '../../../src/debug/transport/frameReader';
import { AdapterClient } from './adapterClient';

type Request = DebugProtocol.Request;

/** One connection to it. */
export interface FakeSide {
  readonly socket: Socket;
  /** Commands in their order, our adapter's own questions included. */
  readonly asked: Request[];
  event(event: string, body?: object): boolean;
  answer(request: Request, body?: object): void;
  refuse(request: Request, message: string): void;
  /** To our adapter, as debugpy asks for a terminal. */
  request(command: string, args: object): void;
}

export interface FakeDebugpy {
  readonly port: number;
  readonly sides: readonly FakeSide[];
  close(): Promise<void>;
}

/** What a well-behaved debugpy does up to a program that runs; the test decides what it does otherwise. */
export function behave(side: FakeSide, request: Request): void {
  if (request.command === 'launch' || request.command === 'attach') side.event('initialized');
  side.answer(request);
  if (request.command !== 'disconnect') return;
  side.event('terminated');
  side.socket.end();
}

/** A debugger that does what a test says: faults that the real one has once a year cost milliseconds here. */
export async function fakeDebugpy(onRequest: (side: FakeSide, request: Request) => void): Promise<FakeDebugpy> {
  const sides: Side[] = [];
  const server = createServer(socket => {
    const side = new Side(socket);
    sides.push(side);
    const stop = () => void socket.destroy();
    const onMessage = (message: object) => {
      if ((message as Request).type !== 'request') return;
      side.asked.push(message as Request);
      onRequest(side, message as Request);
    };
    const reader = new FrameReader({ onMessage, onOversized: stop, onMalformed: stop });
    socket.on('data', (chunk: Buffer) => reader.push(chunk));
    socket.on('error', () => undefined);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done());
      for (const { socket } of sides) socket.destroy();
    });
  after(close);
  return { port: (server.address() as AddressInfo).port, sides, close };
}

let matcher: Matcher | undefined;

/** A client of our adapter, in this process, over such a debugger. */
export function clientOf(port: number, services: Partial<DebugServices> = {}, more: Partial<LaunchPlan> = {}) {
  const adapter = { kind: 'address', host: '127.0.0.1', port } as const;
  const plan = {
    adapter,
    ...{ debugpy: {}, pythonVersion: null, debugpyVersion: null, notes: [], facts: {} },
    ...more,
  };
  const inline = () =>
    createDebugAdapter({
      ...{
        language: 'en',
        nowMs: Date.now,
        catalog: () => ({ matcher: (matcher ??= new Matcher(entries)), findEntry }),
      },
      planLaunch: () => Promise.resolve({ ok: true, plan }),
      planAttach: () => Promise.resolve({ ok: true, plan }),
      ...services,
    });
  return new AdapterClient({ script: '', inline });
}

class Side implements FakeSide {
  readonly asked: Request[] = [];
  #seq = 1;

  constructor(readonly socket: Socket) {}

  event(event: string, body?: object): boolean {
    return this.#send({ type: 'event', event, body });
  }

  answer({ seq, command }: Request, body?: object): void {
    this.#send({ type: 'response', request_seq: seq, command, success: true, body });
  }

  refuse({ seq, command }: Request, message: string): void {
    this.#send({ type: 'response', request_seq: seq, command, success: false, message });
  }

  request(command: string, args: object): void {
    this.#send({ type: 'request', command, arguments: args });
  }

  #send(message: object): boolean {
    const text = JSON.stringify({ seq: this.#seq++, ...message });
    return this.socket.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
}
