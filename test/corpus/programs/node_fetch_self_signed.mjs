// The server shows a certificate that it has signed itself.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [, , cert, key] = process.argv;
const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (_, answer) => answer.end('{}'));
server.listen(0, 'localhost', async () => {
  await fetch(`https://localhost:${server.address().port}/`);
});
