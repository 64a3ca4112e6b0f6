import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { AgentProcess } from '../../../node/process/agents/agentProcess';
import { type AgentItem, toAgentItems } from './agentItems';
import type { Work } from './knownWork';

export interface Looks {
  /** What can be attached to now; rejects when cancelled. */
  readonly find: (signal: AbortSignal) => Promise<readonly AgentProcess[]>;
  readonly known: () => ReadonlyMap<number, Work>;
}

/** A look costs some 50 ms; more often than this nobody reads. */
const betweenLooksMs = 1000;

/**
 * A list that follows what runs while it is open: nothing is asked before it opens or after it closes. Undefined: nothing
 * was chosen. `filter`: what stands in its field at first.
 */
export function chooseAgent(looks: Looks, filter = ''): Promise<AgentProcess | 'byHand' | undefined> {
  const pick = vscode.window.createQuickPick<AgentItem>();
  pick.title = vscode.l10n.t('Attach Debugger to Agent');
  pick.placeholder = vscode.l10n.t('Looking for programs of Python and Node.js…');
  pick.value = filter;
  Object.assign(pick, { matchOnDescription: true, matchOnDetail: true, keepScrollPosition: true, busy: true });
  const closed = new AbortController();
  return new Promise((settle, fail) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      settle(chosen?.byHand ? 'byHand' : chosen?.agent);
      pick.hide();
    });
    pick.onDidHide(() => {
      closed.abort();
      settle(undefined);
      pick.dispose();
    });
    pick.show();
    follow(pick, looks, closed.signal).catch((error: unknown) => {
      if (closed.signal.aborted) return;
      fail(error instanceof Error ? error : new Error(String(error)));
      pick.hide();
    });
  });
}

async function follow(pick: vscode.QuickPick<AgentItem>, looks: Looks, closed: AbortSignal): Promise<void> {
  for (let shown = ''; ; await sleep(betweenLooksMs, null, { signal: closed })) {
    const found = await looks.find(closed);
    closed.throwIfAborted();
    const items = toAgentItems(found, looks.known());
    pick.busy = false;
    pick.placeholder = vscode.l10n.t('Choose what to debug; the list follows what runs');
    const text = JSON.stringify(items);
    if (text === shown) continue;
    shown = text;
    const active = pick.activeItems[0];
    pick.items = items;
    const same =
      items.find(it => it.agent && it.agent.pid === active?.agent?.pid) ?? items.find(it => isByHand(it, active));
    if (same) pick.activeItems = [same];
  }
}

/** It is where the list begins before anything was found: whoever wanted it moved there. */
const isByHand = (it: AgentItem, active: AgentItem | undefined) => it.byHand === true && active?.byHand === true;
