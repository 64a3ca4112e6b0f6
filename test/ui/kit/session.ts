import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser.mjs';
import { createProfile, installExtension } from '../../workbench/profile.mjs';
import { startServer, type Server } from '../../workbench/server.mjs';

/** A VS Code server with the packaged extension installed, and a browser. */
export interface Session {
  readonly server: Server;
  readonly browser: Browser;
}

let browser: Promise<Browser> | undefined;
const servers = new Map<boolean, Promise<Server>>();
const undo: (() => unknown)[] = [];

/** One browser and at most two servers for all tests of a process: whether workspaces are trusted is up to the server. */
export async function session(options: { readonly untrusted: boolean }): Promise<Session> {
  browser ??= launchBrowser().then(it => (undo.push(() => it.close()), it));
  const server = servers.get(options.untrusted) ?? openServer(options.untrusted);
  servers.set(options.untrusted, server);
  return { server: await server, browser: await browser };
}

/** Ends the browser and the servers, and with them every extension host. */
export async function closeSessions(): Promise<void> {
  await Promise.allSettled([browser, ...servers.values()]);
  for (const step of undo.splice(0).reverse()) await step();
  browser = undefined;
  servers.clear();
}

async function openServer(workspaceTrust: boolean): Promise<Server> {
  const vsix = process.env.UI_VSIX;
  if (!vsix) throw new Error('UI_VSIX is not set: run "npm test -- ui" or "node scripts/lib/layersUi.mjs"');
  const profile = createProfile();
  undo.push(() => profile.remove());
  await installExtension(profile, vsix);
  // Without the test driver, which would hide notifications.
  const server = await startServer(profile, { workspaceTrust });
  undo.push(() => server.stop());
  return server;
}
