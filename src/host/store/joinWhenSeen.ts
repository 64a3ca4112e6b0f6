import * as vscode from 'vscode';
import { toStoreAddress } from '../../core/store/address';
import { webviews } from '../../protocol/ids';
import { onDidChangeSetting, readSetting } from '../settings';
import { isVirtual } from './storeAllowed';
import type { StoreController } from './storeController';

/**
 * When a view of ours shows for the first time: attaches to the store that the settings name, or joins the one that runs
 * for this workspace already, for instance since before a reload of the window. Starts nothing.
 */
export class JoinWhenSeen implements vscode.Disposable {
  #wanted = false;
  #done = false;
  #joining: Promise<void> = Promise.resolve();
  readonly #own: vscode.Disposable;

  constructor(
    private readonly store: StoreController,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const lookAtTabs = () => {
      if (showsTimeline()) this.seen();
    };
    this.#own = vscode.Disposable.from(
      onDidChangeSetting('storeUrl', () => {
        if (this.#done) this.#joining = this.#join();
      }),
      vscode.window.tabGroups.onDidChangeTabs(lookAtTabs),
      vscode.workspace.onDidGrantWorkspaceTrust(() => {
        if (this.#wanted) this.seen();
      }),
    );
    lookAtTabs();
  }

  readonly seen = (): void => {
    this.#wanted = true;
    if (this.#done || !vscode.workspace.isTrusted) return;
    this.#done = true;
    this.#joining = this.#join();
  };

  /** As if a view showed; resolves once the store is joined, or once it is known that there is none. Never rejects. */
  readonly joined = (): Promise<void> => {
    this.seen();
    return this.#joining;
  };

  dispose(): void {
    this.#own.dispose();
  }

  async #join(): Promise<void> {
    const typed = readSetting('storeUrl');
    try {
      const url = toStoreAddress(typed)?.url;
      if (url !== undefined) await this.store.attach(url);
      else if (typed.trim() !== '') this.log.warn(`agentLightning.store.url is not an address: ${typed}`);
      else if (!isVirtual()) await this.store.find();
    } catch (error) {
      // Health names it with its code; a view that was only opened asked for no message.
      this.log.warn(`${typed || 'the local store'}: ${String(error)}`);
    }
  }
}

/** A timeline may be the only thing of ours that shows after a reload of the window. */
function showsTimeline(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs.filter(it => it.isActive));
  // VS Code puts a prefix of its own before the type.
  return tabs.some(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(webviews.timeline),
  );
}
