// A web page comes where JSON is expected.
import { createServer } from 'node:http';

const server = createServer((_, answer) => answer.end('<!DOCTYPE html><html></html>'));
server.listen(0, '127.0.0.1', async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/v1/models`);
  console.log(await answer.json());
});
