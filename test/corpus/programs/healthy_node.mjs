// A server of tools that logs JSON, one line a request, as pino and winston do.
import { createServer } from 'node:http';

const levels = { info: 30, debug: 20 };
const log = (level, fields) => console.log(JSON.stringify({ level: levels[level], time: Date.now(), pid: process.pid, hostname: 'tools', ...fields }));
let served = 0;
const server = createServer((request, answer) => {
  const started = process.hrtime.bigint();
  answer.end('{"ok":true}');
  log('info', { msg: 'request completed', req: { method: request.method, url: request.url }, res: { statusCode: 200 }, responseTime: Number(process.hrtime.bigint() - started) / 1e6 });
  log('debug', { msg: 'cache', errors: 0, failed: false, error: null, hits: served++ });
});
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  log('info', { msg: `listening on http://127.0.0.1:${port}` });
  for (let n = 0; n < 700; n++) await (await fetch(`http://127.0.0.1:${port}/tools/${n % 7 === 0 ? 'error-report' : 'search'}?n=${n}`)).text();
  log('info', { msg: 'closing, no error' });
  server.close();
  server.closeAllConnections();
});
