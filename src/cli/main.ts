import { isMainThread, parentPort } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { version } from '../../package.json';
import { entries, findEntry } from '../core/catalog';
import { say } from '../core/text/say';
import { serveParts } from '../node/logParts/serveParts';
import { tellFailure } from './failure';
import { explainCommand } from './explainCommand';
import { couldNotRun, healthCommand } from './healthCommand';
import { lspCommand } from './lspCommand';
import { debugAdapterCommand } from './debugAdapterCommand';
import { createProgram } from './program';
import { spansCommand } from './spans/spansCommand';
import { storeCommand } from './storeCommand';
import { createTerminal, languageOf, localZone, type Terminal } from './terminal';

/** Could not start, or what was asked for is not there. */
const failed = 2;

async function main(args: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  const terminal = createTerminal(languageOf(args, process.env), interrupt.signal);
  const onInterrupt = () => interrupt.abort(new Error('interrupted'));
  // The store and the servers over stdio have ways of their own to end; for everything else Ctrl+C cancels.
  if (!['store', 'lsp', 'debug-adapter'].includes(args[0] ?? ''))
    process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  // `spans | head` closes the pipe: then nobody wants the rest.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : failed));
  let exit = 0;
  const dir = __dirname;
  const handlers = {
    store: (given: readonly string[]) => storeCommand(given, dir, terminal),
    health: (given: Parameters<typeof healthCommand>[0]) => healthCommand(given, dir, version, terminal),
    spans: (given: Parameters<typeof spansCommand>[0]) => spansCommand(given, terminal),
    explain: (names: readonly string[], given: Parameters<typeof explainCommand>[1]) =>
      explainCommand(names, given, __filename, terminal),
    lsp: () => lspCommand(dir),
    debugAdapter: () => debugAdapterCommand(dir, terminal.language),
  };
  try {
    await createProgram(version, terminal, handlers, code => (exit = code)).parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return exitOf(error, args[0] === 'health' ? couldNotRun : failed, terminal);
  }
}

/** Help and version are no failures; a wrong option has been told by commander already. */
function exitOf(error: unknown, otherwise: number, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : otherwise;
  if (terminal.signal.aborted) {
    terminal.tell(terminal.words(say('cli.interrupted')));
    return 130;
  }
  tellFailure(error, terminal);
  return otherwise;
}

// The same program is what the threads run that read parts of a large log.
if (!isMainThread && parentPort) serveParts(parentPort, { entries, findEntry }, localZone);
else {
  void main(process.argv.slice(2)).then(code => {
    process.exitCode = code;
  });
}
