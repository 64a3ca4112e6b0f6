import { isOfDebugger } from '../../core/trace/spanClass';
import { flags } from '../../core/trace/spanTable';
import { timelineContextKey } from '../../protocol/ids';
import type { Frame } from './frame';
import { lineOfEvent, spanAt, type Controls } from './input';
import { classAt } from './lineWords';
import type { Item, TimelineModel } from './model';
import { rowHeight } from './sizes';

/**
 * The editor draws its own context menu in a webview, out of what an element says of itself. What the menu is about is
 * known only when it is asked for, so it is written down just before the editor reads it.
 */
export function listenToMenu(page: Controls, frame: Frame, tree: HTMLElement): void {
  const places = [frame.bars, tree];
  addEventListener(
    'contextmenu',
    event => {
      const inPlace = event.target instanceof Node && places.some(it => it.contains(event.target as Node));
      const item = inPlace ? itemOf(page, frame, event) : null;
      if (item) page.select(item, false);
      for (const it of places) it.dataset['vscodeContext'] = JSON.stringify(item ? contextOf(page, item) : nothing);
    },
    { capture: true },
  );
}

const nothing = { preventDefaultContextMenuItems: true };

function itemOf(page: Controls, { bars, scroller }: Frame, event: MouseEvent): Item | null {
  if (event.target === bars) {
    const line = Math.floor((event.offsetY + scroller.scrollTop) / rowHeight);
    return spanAt(page, event.offsetX, line) ?? page.model.itemAt(line);
  }
  // By a key, the event names the tree: what is selected is meant.
  return page.model.itemAt(lineOfEvent(event) ?? page.selectedLine);
}

function contextOf({ model, generation }: Controls, item: Item): object {
  if (item.kind === 'section') return nothing;
  return { ...nothing, [timelineContextKey]: wordsOf(model, item.at).join(' '), generation, row: item.at };
}

/** What can be broken at; `when` clauses of package.json look for these words. */
function wordsOf({ table }: TimelineModel, row: number): readonly string[] {
  const bits = table.flags[row] ?? 0;
  const frame = (bits & flags.exception) === 0 ? [] : ['frame'];
  if (isOfDebugger(table.spanClass[row])) return frame;
  const spanClass = classAt({ table }, row);
  return ['span', ...(spanClass === 'tool' || spanClass === 'reward' ? [spanClass] : []), ...frame];
}
