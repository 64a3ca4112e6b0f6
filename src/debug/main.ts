import { toLanguage } from '../core/text/table';
import { createDebugAdapter } from './adapter';
import { stdioServices } from './stdioServices';
import { serveStream } from './transport/serveStream';

/** The debug adapter over stdin and stdout, for any client: one session, then the process ends. */
const at = process.argv.lastIndexOf('--language');
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const tag = at < 0 ? [LC_ALL, LC_MESSAGES, LANG].find(Boolean) : process.argv[at + 1];
const adapter = createDebugAdapter(stdioServices(__dirname, toLanguage(tag)));

const served = serveStream(adapter, process.stdin, process.stdout);
const end = () => void adapter.dispose().then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
void served.then(good => {
  // What was said last must be out before the process is gone.
  process.stdout.end(() => process.exit(good ? 0 : 1));
});
