import * as vscode from 'vscode';
import { rolloutIcons } from '../../core/rollouts/rolloutRow';
import { type RolloutMode, type RolloutStatus, rolloutStatuses } from '../../core/model/rollout';
import { say } from '../../core/text/say';
import type { RolloutFilter } from '../../node/lists/rolloutList';
import { words } from '../language';

interface Choice extends vscode.QuickPickItem {
  readonly status?: RolloutStatus;
  readonly mode?: RolloutMode | null;
}

/** Asks for states, modes and a part of the id in one list; what is typed and matches nothing else is the id. */
export function askFilter(current: RolloutFilter): Promise<RolloutFilter | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const choices = allChoices();
  pick.canSelectMany = true;
  pick.items = choices;
  pick.value = current.idContains ?? '';
  pick.placeholder = vscode.l10n.t('Choose states and modes, or type a part of the id');
  pick.selectedItems = choices.filter(
    it =>
      (it.status !== undefined && current.statusIn?.includes(it.status)) ||
      (it.mode !== undefined && current.modeIn?.includes(it.mode)),
  );
  return new Promise<RolloutFilter | undefined>(done => {
    pick.onDidAccept(() => {
      done(toFilter(pick.selectedItems, pick.value.trim()));
      pick.hide();
    });
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function toFilter(chosen: readonly Choice[], typed: string): RolloutFilter {
  const statusIn = chosen.flatMap(it => (it.status === undefined ? [] : [it.status]));
  const modeIn = chosen.flatMap(it => (it.mode === undefined ? [] : [it.mode]));
  return {
    ...(statusIn.length > 0 ? { statusIn } : {}),
    ...(modeIn.length > 0 ? { modeIn } : {}),
    ...(typed === '' ? {} : { idContains: typed }),
  };
}

function allChoices(): Choice[] {
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const modes: readonly (RolloutMode | null)[] = ['train', 'val', 'test', null];
  return [
    separator(vscode.l10n.t('State')),
    ...rolloutStatuses.map(status => ({
      label: `$(${rolloutIcons[status].icon}) ${words(say(`rollouts.status.${status}`))}`,
      status,
      alwaysShow: true,
    })),
    separator(vscode.l10n.t('Mode')),
    ...modes.map(mode => ({ label: mode ?? vscode.l10n.t('no mode'), mode, alwaysShow: true })),
  ];
}
