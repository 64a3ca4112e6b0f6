import { createServer } from 'node:http';
const server = createServer((_request, response) => response.writeHead(401).end('{"error":"token expired"}')).listen(0);
await new Promise(resolve => server.once('listening', resolve));
const reply = await fetch(`http://127.0.0.1:${server.address().port}/me`, { headers: { authorization: 'Bearer old' } });
if (!reply.ok) {
  console.error(`GET /me failed with ${reply.status} ${reply.statusText}`);
  process.exit(1);
}
