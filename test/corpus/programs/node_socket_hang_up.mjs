// The server closes without an answer.
import { createServer, get } from 'node:http';

const server = createServer((request) => request.socket.destroy());
server.listen(0, '127.0.0.1', () => get(`http://127.0.0.1:${server.address().port}/`));
