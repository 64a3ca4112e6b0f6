import { AgentFinder } from '../../../../src/node/process/agents/findAgents';
import type { AgentProcess } from '../../../../src/node/process/agents/agentProcess';
import type { Ask } from '../../../../src/node/process/portOwner';

/** What the programs of a system say, trimmed. */
interface Recorded {
  readonly platform: NodeJS.Platform;
  readonly ask: Ask;
}

const adapter = '/Users/me/agents/.venv/lib/python3.12/site-packages/debugpy/adapter';

/** A debugpy that waits, its adapter, two Node.js and a Python; on macOS a virtual environment shows the framework's Python. */
export const macOS = {
  platform: 'darwin' as const,
  ps: `  501   400    01:15   0:00.61 /Users/me/agents/.venv/bin/python -m debugpy --listen 5678 --wait-for-client agent.py
  502     1    01:14   0:00.30 /opt/homebrew/Cellar/python@3.12/3.12.7/Frameworks/Python.framework/Versions/3.12/Resources/Python.app/Contents/MacOS/Python ${adapter} --for-server 61001 --host 127.0.0.1 --port 5678 --server-access-token 00
  503   400 1-00:00:01   1:00.00 /Applications/My Tools/node --inspect-brk=9230 agent.mjs
  504   400    10:00   0:10.00 node server.js
  505   400    10:00   0:10.00 python3 -m http.server
  506     1    10:00   0:10.00 /usr/libexec/pythonista --daemon
`,
  ask: (file: string, args: readonly string[]) => {
    if (file === 'ps') return Promise.resolve(macOS.ps);
    if (args.includes('cwd')) return Promise.resolve('p501\nfcwd\nn/Users/me/agents\np503\nfcwd\nn/Users/me/agents\n');
    return Promise.resolve(
      'p501\nf4\nn127.0.0.1:61003->127.0.0.1:61002\np502\nf5\nn127.0.0.1:5678\nf6\nn127.0.0.1:61002\nf7\nn127.0.0.1:61002->127.0.0.1:61003\np503\nf20\nn127.0.0.1:9230\np999\nf3\nn*:22\n',
    );
  },
};

const cim = [
  {
    ...{ pid: 900, parent: 4, file: 'C:\\Python312\\python.exe', age: 60_000, cpu: 400 },
    line: 'python  -m debugpy --listen 127.0.0.1:5679 "C:\\agents\\my agent.py"',
  },
  {
    ...{ pid: 901, parent: 900, file: 'C:\\Python312\\python.exe', age: 59_000, cpu: 200 },
    line: '"C:\\Python312\\python.exe" C:\\Python312\\Lib\\site-packages\\debugpy\\adapter --for-server 50001 --host 127.0.0.1 --port 5679 --server-access-token 00',
  },
  {
    ...{ pid: 902, parent: 4, file: 'C:\\Program Files\\nodejs\\node.exe', age: 5000, cpu: 100 },
    line: '"C:\\Program Files\\nodejs\\node.exe"  C:\\agents\\agent.mjs',
  },
];

export const windows = {
  platform: 'win32' as const,
  cim: JSON.stringify(cim),
  ask: (file: string) =>
    Promise.resolve(
      file === 'powershell.exe'
        ? windows.cim
        : `
Aktive Verbindungen

  Proto  Lokale Adresse         Remoteadresse          Status           PID
  TCP    127.0.0.1:5679         0.0.0.0:0              ABHÖREN          901
  TCP    127.0.0.1:50002        0.0.0.0:0              ABHÖREN          901
  TCP    127.0.0.1:50002        127.0.0.1:50003        HERGESTELLT      901
  TCP    127.0.0.1:50003        127.0.0.1:50002        HERGESTELLT      900
  TCP    0.0.0.0:445            0.0.0.0:0              ABHÖREN          4
`,
    ),
};

/** A line a process. Every port that is asked is an inspector. */
export async function findOn({ platform, ask }: Recorded): Promise<string[]> {
  const found = await new AgentFinder().find({ platform, ask, uid: 501, askInspector: () => Promise.resolve(true) });
  return found.map(toLine).sort();
}

export function toLine({ pid, runtime, state, way, script, isAgent }: AgentProcess): string {
  const where = way.kind === 'address' ? `${way.host}:${way.port}` : way.kind;
  return [pid, runtime.padEnd(6), state.padEnd(7), where.padEnd(14), script, ...(isAgent ? ['agent'] : [])].join(' ');
}
