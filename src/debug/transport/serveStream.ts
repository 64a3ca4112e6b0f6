import type { Readable, Writable } from 'node:stream';
import type { AgentDebugAdapter } from '../adapter';
import { FrameReader } from './frameReader';
import { FrameWriter } from './frameWriter';

/**
 * Speaks DAP for an adapter over a pair of streams until the client is gone. Settles when all that the session started is
 * gone as well: true when the client left by itself, false when it could not be understood.
 */
export function serveStream(adapter: AgentDebugAdapter, input: Readable, output: Writable): Promise<boolean> {
  return new Promise(settle => {
    let over = false;
    const end = (good: boolean, last: () => Promise<void>) => {
      if (over) return;
      over = true;
      void last().then(() => settle(good));
    };
    const malformed = (detail: string) => end(false, () => adapter.failClient(detail));
    const reader = new FrameReader({
      onMessage: message => over || adapter.handleMessage(message),
      onOversized: ({ bytes }) => malformed(`${bytes} bytes`),
      onMalformed: malformed,
    });
    const writer = new FrameWriter(output, full => adapter.setFlow(!full));
    adapter.onDidSendMessage(message => writer.send(message));
    const gone = () => end(true, () => adapter.dispose());
    input.on('data', (chunk: Buffer) => reader.push(chunk));
    input.once('end', gone);
    input.once('close', gone);
    input.on('error', gone);
    // A client that does not read any more is gone.
    output.on('error', gone);
  });
}
