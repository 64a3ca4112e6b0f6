import { layoutLine, markRoom } from './barLayout';
import type { Frame } from './frame';
import { actionOf, type Action } from './keys';
import type { Item, TimelineModel } from './model';
import { listenToPointer } from './pointer';
import { rowHeight } from './sizes';
import type { Tooltip } from './tooltip';
import type { Viewport } from './viewport';

/** What keys and pointer can do to the page. */
export interface Controls {
  readonly model: TimelineModel;
  /** Of the table whose rows are shown, as the host counts. */
  readonly generation: number;
  readonly viewport: Viewport;
  readonly selected: Item | null;
  readonly selectedLine: number;
  select(item: Item | null, bring?: boolean): void;
  selectLine(line: number): void;
  fold(line: number, closed: boolean): void;
  hover(at: { readonly line: number; readonly us: number } | null): void;
  scrolled(top: number): void;
  goToError(direction: 1 | -1): void;
  openSource(): void;
  enterDetails(): void;
  back(): void;
  enterFind(): void;
  help(): void;
}

/** Connects keys, pointer and scrolling to the page. */
export function listenToInput(page: Controls, frame: Frame, tree: HTMLElement, tooltip: Tooltip): void {
  const { scroller, bars } = frame;
  const at = (y: number) => Math.floor((y + scroller.scrollTop) / rowHeight);
  scroller.addEventListener('scroll', () => {
    tooltip.hide();
    page.scrolled(scroller.scrollTop);
  });
  addEventListener('keydown', event => onKey(page, event, scroller));
  listenToPointer(bars, scroller, {
    pan: px => page.viewport.pan(px),
    scroll: px => scroller.scrollBy(0, px),
    zoom: (px, factor) => page.viewport.zoom(factor, px),
    hover: (x, y, event) => {
      const line = at(y);
      page.hover({ line: line < page.model.rows.length ? line : -1, us: page.viewport.scale.toUs(x) });
      const item = spanAt(page, x, line);
      if (item) tooltip.show(page.model, item, event.clientX, event.clientY);
      else tooltip.hide();
    },
    leave: () => {
      page.hover(null);
      tooltip.hide();
    },
    click: (x, y) => {
      tree.focus({ preventScroll: true });
      const item = spanAt(page, x, at(y)) ?? page.model.itemAt(at(y));
      if (item) page.select(item, false);
    },
    doubleClick: (x, y) => {
      const item = spanAt(page, x, at(y));
      if (item) page.viewport.zoomTo(item.at);
    },
  });
  tree.addEventListener('click', event => onNameClick(page, event));
  tree.addEventListener('dblclick', event => {
    const line = lineOfEvent(event);
    if (line !== null) page.fold(line, !page.model.isFolded(line));
  });
}

/** The span under a point of the canvas; of a group's line the member nearest by. */
export function spanAt(page: Controls, x: number, line: number): Item | null {
  const { table, forest, rows, folds, nowUs } = page.model;
  if (line >= rows.length) return null;
  const { bars } = layoutLine(table, forest, rows, line, folds, page.viewport.scale, nowUs);
  const hit = bars.findLast(it => x >= it.x - markRoom && x <= it.x + it.width + markRoom);
  return hit ? { kind: 'span', at: hit.row } : null;
}

function onNameClick(page: Controls, event: MouseEvent): void {
  const line = lineOfEvent(event);
  if (line === null) return;
  const twistie = event.target instanceof HTMLElement && event.target.classList.contains('twistie');
  if (twistie && page.model.isFoldable(line)) page.fold(line, !page.model.isFolded(line));
  else page.selectLine(line);
}

/** Inside of the details these scroll, as everywhere. */
const ofLists: ReadonlySet<Action> = new Set<Action>([
  ...(['up', 'down', 'page up', 'page down', 'first', 'last', 'fold', 'unfold', 'toggle fold'] as const),
]);

function onKey(page: Controls, event: KeyboardEvent, scroller: HTMLElement): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (event.defaultPrevented || target?.closest('input, select, dialog, .menu')) return;
  const action = actionOf(event);
  if (action === null || (ofLists.has(action) && target?.closest('.details'))) return;
  // Enter and Space belong to the button that has the focus.
  if ((action === 'details' || action === 'toggle fold') && target?.closest('button, summary')) return;
  event.preventDefault();
  act(page, action, Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 1));
}

function act(page: Controls, action: Action, linesPerPage: number): void {
  const { model, viewport, selectedLine: line } = page;
  const deeds: Readonly<Record<Action, () => void>> = {
    'zoom in': () => viewport.zoom(0.8),
    'zoom out': () => viewport.zoom(1.25),
    'pan left': () => viewport.step(-1),
    'pan right': () => viewport.step(1),
    up: () => page.selectLine(line - 1),
    down: () => page.selectLine(line + 1),
    'page up': () => page.selectLine(line - linesPerPage),
    'page down': () => page.selectLine(line + linesPerPage),
    first: () => page.selectLine(0),
    last: () => page.selectLine(model.rows.length - 1),
    fold: () => foldOrParent(page, line),
    unfold: () => unfoldOrChild(page, line),
    'toggle fold': () => page.fold(line, !model.isFolded(line)),
    fit: () => viewport.show(null),
    'zoom to selection': () => page.selected && page.selected.kind !== 'section' && viewport.zoomTo(page.selected.at),
    'previous error': () => page.goToError(-1),
    'next error': () => page.goToError(1),
    find: () => page.enterFind(),
    details: () => page.enterDetails(),
    source: () => page.openSource(),
    back: () => page.back(),
    help: () => page.help(),
  };
  deeds[action]();
}

function foldOrParent(page: Controls, line: number): void {
  if (line < 0) return;
  if (page.model.isFoldable(line) && !page.model.isFolded(line)) return page.fold(line, true);
  const parent = page.model.parentLine(line);
  if (parent >= 0) page.selectLine(parent);
}

function unfoldOrChild(page: Controls, line: number): void {
  if (line < 0 || !page.model.isFoldable(line)) return;
  if (page.model.isFolded(line)) page.fold(line, false);
  else page.selectLine(line + 1);
}

export function lineOfEvent(event: Event): number | null {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.line') : null;
  return line?.dataset['line'] === undefined ? null : Number(line.dataset['line']);
}
