// Opens the sample workspace where a user would look at it: desktop VS Code with a profile of its own, else the workbench of the tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeOnSignal, run, start } from './processes.mjs';

/**
 * @typedef {object} Opening
 * @property {string} vsix path of the package to install
 * @property {string} workspace folder to open
 * @property {string} storeUrl the store to attach to
 * @property {string | null} python interpreter of the samples
 * @property {string} cache where the editor's own profile goes
 * @property {(line: string) => void} say
 */

/** Settings of the editor's private profile: nothing of the user's own is read or written. @param {Opening} it */
function settings(it) {
  return {
    'agentLightning.store.url': it.storeUrl,
    ...(it.python ? { 'agentLightning.python': it.python } : {}),
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off',
    'extensions.ignoreRecommendations': true,
  };
}

/**
 * Desktop VS Code, or undefined: in WSL and in terminals of a remote window `code` opens the user's own window and
 * takes no directories of its own.
 * @param {NodeJS.ProcessEnv} env
 */
export async function desktopCode(env = process.env) {
  if (env.WSL_DISTRO_NAME || env.VSCODE_IPC_HOOK_CLI || env.REMOTE_CONTAINERS || env.CODESPACES) return undefined;
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const help = await run(command, ['--help'], { shell: process.platform === 'win32' });
  const takes = ['--user-data-dir', '--extensions-dir', '--install-extension'].every(flag =>
    help.stdout.includes(flag),
  );
  return help.code === 0 && takes ? command : undefined;
}

/** Returns when the editor's window was closed, or at once where there is none to wait for. @param {Opening} it */
export async function openEditor(it) {
  const code = await desktopCode();
  if (code) return openDesktop(code, it);
  if (process.platform === 'linux' && process.arch === 'x64') return openWorkbench(it);
  it.say(`No editor was found. Install the extension from ${it.vsix}:`);
  it.say('  in VS Code: Extensions view, "…", "Install from VSIX…", then open the folder test/workspace.');
}

/** @param {string} code @param {Opening} it */
async function openDesktop(code, it) {
  const profile = path.join(it.cache, 'profile');
  mkdirSync(path.join(profile, 'User'), { recursive: true });
  writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(settings(it), null, 2));
  const own = ['--user-data-dir', profile, '--extensions-dir', path.join(it.cache, 'extensions')];
  const shell = process.platform === 'win32';
  const installed = await run(code, [...own, '--install-extension', it.vsix, '--force'], { shell });
  if (installed.code !== 0) throw new Error(`The extension could not be installed:\n${installed.stderr}`);
  it.say('Opening VS Code with a profile of its own; close its window to end.');
  const window = start(code, [...own, '--new-window', '--wait', it.workspace], { shell, stdio: 'ignore' });
  await new Promise(done => window.once('exit', done));
}

/** Until Ctrl+C. @param {Opening} it */
async function openWorkbench(it) {
  it.say('No desktop VS Code on PATH, so the workbench of the tests is used (about a minute the first time) …');
  const { setup } = await import('../../test/workbench/setup.mjs');
  const ready = await setup(it.say);
  if (!ready.ok) throw new Error(`The workbench could not be installed: ${ready.reason}\n${ready.output}`);
  const { createProfile, installExtension } = await import('../../test/workbench/profile.mjs');
  const { startServer } = await import('../../test/workbench/server.mjs');
  const profile = createProfile(settings(it), path.join(it.cache, 'workbench'));
  await installExtension(profile, it.vsix);
  const server = await startServer(profile);
  closeOnSignal(() => server.stop());
  it.say(`Open  ${server.url({ folder: it.workspace })}  in a browser. Press Ctrl+C here to end.`);
  await new Promise(() => undefined);
}
