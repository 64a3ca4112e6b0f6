import * as vscode from 'vscode';
import type { Row } from '../../core/rollouts/row';
import { toRolloutRow } from '../../core/rollouts/rolloutRow';
import { toTraceRow } from '../../core/rollouts/traceRow';
import { say } from '../../core/text/say';
import type { Source } from '../../node/sources/source';
import { rowOptions, words } from '../language';
import type { TimelineTarget } from './target';

/** More are found through the view of rollouts and its filter. */
const shown = 100;

type Choice = vscode.QuickPickItem & { readonly target?: TimelineTarget };

/** Asks which rollout or loose trace, the newest first. Null when nothing was chosen or there is nothing to choose. */
export async function chooseTarget(source: Source): Promise<TimelineTarget | null> {
  const stopped = new AbortController();
  const items = itemsOf(source, stopped.signal);
  // Shown at once: VS Code draws its progress bar until the items are there.
  const chosen = await vscode.window.showQuickPick<Choice>(items, {
    placeHolder: words(say('timeline.pick.title')),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  stopped.abort();
  return chosen?.target ?? null;
}

async function itemsOf(source: Source, signal: AbortSignal): Promise<Choice[]> {
  const [rollouts, traces] = await Promise.all([
    source.rollouts({ limit: shown, offset: 0 }, signal),
    source.traces({ limit: shown, offset: 0 }, signal),
  ]);
  const options = rowOptions();
  const all = [
    ...group(
      words(say('timeline.pick.rollouts')),
      rollouts.items.map(it => toChoice(toRolloutRow(it, options), it.rollout.id, { rolloutId: it.rollout.id })),
    ),
    ...group(
      words(say('timeline.pick.traces')),
      traces.items.map(it => toChoice(toTraceRow(it, options), it.traceId, { traceId: it.traceId })),
    ),
  ];
  return all.length > 0 ? all : [{ label: words(say('timeline.pick.none')) }];
}

function group(label: string, items: readonly Choice[]): readonly Choice[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** `$(name)` in foreign text would become an icon: a space in between keeps it text. */
function toChoice(row: Row, id: string, target: TimelineTarget): Choice {
  const plain = (text: string) => text.replaceAll('$(', '$ (');
  return {
    label: `$(${row.icon}) ${plain(row.label)}`,
    description: plain(row.description),
    detail: plain(id),
    target,
  };
}
