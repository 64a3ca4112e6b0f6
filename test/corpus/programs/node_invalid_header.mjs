// The key ends with a line break.
import { request } from 'node:http';

request('http://127.0.0.1:9/', { headers: { authorization: 'Bearer sk-abc\n' } });
