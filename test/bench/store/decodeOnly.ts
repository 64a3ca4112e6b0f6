import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { otlp } from '../../../src/node/store/generated/otlp';

/** What the store's ingest is measured against: receives and decodes the same requests, and keeps nothing. */
const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (it: Buffer) => chunks.push(it));
  request.on('end', () => {
    otlp.ExportTraceServiceRequest.decode(Buffer.concat(chunks));
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
