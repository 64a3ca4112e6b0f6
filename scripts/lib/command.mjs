// Runs a program that must not hang: its output comes line by line, and it ends at a limit, after silence, or when aborted.
import { start, stop } from './processes.mjs';

/** As much of the end of the output as a message about a failure can use. */
const keptLines = 40;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} limitMs
 * @property {number} [silenceMs] ends it when it prints nothing for so long
 * @property {AbortSignal | undefined} [signal]
 * @property {(line: string) => void} [onLine]
 */

/**
 * Never rejects. `code` is null when the program could not start or was ended by us; `ended` then says why.
 * @typedef {{ code: number | null, ended: 'itself' | 'not-found' | 'limit' | 'silence' | 'aborted', lastLines: string[], ms: number }} Outcome
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, { cwd, env, limitMs, silenceMs, signal, onLine }) {
  const started = Date.now();
  /** @type {string[]} */
  const lastLines = [];
  /** @param {string} line */
  const take = line => {
    lastLines.push(line);
    if (lastLines.length > keptLines) lastLines.shift();
    onLine?.(line);
  };
  return new Promise(done => {
    /** @type {Outcome['ended']} */
    let ended = 'itself';
    /** @param {number | null} code */
    const finish = code => {
      clearTimeout(limit);
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
      done({ code, ended, lastLines, ms: Date.now() - started });
    };
    if (signal?.aborted) {
      ended = 'aborted';
      return done({ code: null, ended, lastLines, ms: 0 });
    }
    const child = start(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @param {Outcome['ended']} why */
    const end = why => {
      if (ended !== 'itself') return;
      ended = why;
      void stop(child);
    };
    const abort = () => end('aborted');
    const limit = setTimeout(end, limitMs, 'limit');
    const silence = silenceMs === undefined ? undefined : setTimeout(end, silenceMs, 'silence');
    signal?.addEventListener('abort', abort);
    for (const stream of [child.stdout, child.stderr]) eachLine(stream, line => (silence?.refresh(), take(line)));
    child.once('error', error => {
      ended = 'not-found';
      lastLines.push(error.message);
      finish(null);
    });
    child.once('close', code => finish(ended === 'itself' ? code : null));
  });
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} take
 */
function eachLine(stream, take) {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', text => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  stream?.on('end', () => rest && take(rest));
}
