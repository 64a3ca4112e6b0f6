// The model takes longer than the agent waits.
import { createServer } from 'node:http';

const server = createServer(() => undefined);
server.listen(0, '127.0.0.1', async () => {
  await fetch(`http://127.0.0.1:${server.address().port}/`, { signal: AbortSignal.timeout(300) });
});
