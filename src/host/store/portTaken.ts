import * as vscode from 'vscode';
import { readSetting, writeSetting } from '../settings';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import type { StoreController } from './storeController';

/**
 * The port of the local store belongs to somebody else: names the owner, and offers to attach to it or to take another
 * port. False when there is nothing to offer.
 */
export async function resolvePortTaken(
  error: unknown,
  store: StoreController,
  log: vscode.LogOutputChannel,
): Promise<boolean> {
  const port = readSetting('storePort');
  const owner = ownerOf(error);
  const text =
    owner === null
      ? vscode.l10n.t('Port {0} is taken by another program. (AGL-S001)', port)
      : vscode.l10n.t('Port {0} is taken by {1}. (AGL-S001)', port, owner);
  log.warn(text);
  const attach = vscode.l10n.t('Attach to It');
  const other = vscode.l10n.t('Use Another Port…');
  const explain = vscode.l10n.t('Explain');
  const url = `http://127.0.0.1:${port}`;
  const choices = (await isStore(store, url)) ? [attach, other, explain] : [other, explain];
  const chosen = await vscode.window.showErrorMessage(text, ...choices);
  if (chosen === attach) await store.attach(url).catch((cause: unknown) => showFailure(cause, log));
  if (chosen === explain) await vscode.commands.executeCommand(commands.healthExplain, 'AGL-S001');
  if (chosen === other) await useOtherPort(port);
  return true;
}

async function isStore(store: StoreController, url: string): Promise<boolean> {
  try {
    await store.detect(url, AbortSignal.timeout(2000));
    return true;
  } catch {
    // Whatever it is, it is nothing to attach to; the code that says so is AGL-N003 of an attach.
    return false;
  }
}

async function useOtherPort(taken: number): Promise<void> {
  const typed = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Port of the local store, kept in the settings. 4747 is left to Agent Lightning itself.'),
    value: String(taken + 1),
    validateInput: text => (isPort(text) ? null : vscode.l10n.t('A port is a number from 1 to 65535.')),
  });
  if (typed === undefined) return;
  await writeSetting('storePort', Number(typed));
  await vscode.commands.executeCommand(commands.storeStart);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/** `python (4711)`, where the system told. */
function ownerOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('facts' in error)) return null;
  const { owner } = error.facts as { owner?: unknown };
  return typeof owner === 'string' && owner !== '' ? owner : null;
}
