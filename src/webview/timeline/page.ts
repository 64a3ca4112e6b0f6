import { nextError } from '../../core/trace/nextError';
import type { Peer } from '../../protocol/peer';
import type { TimelineAppend, TimelineHostRequests, TimelineInit, TimelinePageRequests } from '../../protocol/timeline';
import { layoutLine, markRoom } from './barLayout';
import { drawChart } from './chart';
import { DetailsLoader } from './detailsLoader';
import { DetailsPane } from './detailsPane';
import { createFrame, type Frame } from './frame';
import { HeaderBar } from './headerBar';
import { actionOf, type Action } from './keys';
import { Minimap } from './minimap';
import { TimelineModel, type Item } from './model';
import { Names } from './names';
import { readPalette, watchPalette, type Palette } from './palette';
import { listenToPointer } from './pointer';
import { showNotice } from './notice';
import { openKeys, openMenu } from './popup';
import { drawRuler } from './ruler';
import type { SavedState } from './savedState';
import { rowHeight } from './sizes';
import { Search } from './search';
import { createSplitter } from './splitter';
import { Tooltip } from './tooltip';
import { Viewport } from './viewport';
import type { Words } from './words';

export type Host = Peer<TimelinePageRequests, TimelineHostRequests>;

/** Design: details go beside when the tab is wider than this. */
const wideFrom = 1100;

/**
 * The timeline's page: state, what changes it, and one drawing of all of it per frame. It is one object because every part
 * looks at the same few values (range, selection, folds); arithmetic, drawing and elements are in files of their own.
 */
export class TimelinePage {
  #init: TimelineInit;
  #model: TimelineModel;
  #selected: Item | null = null;
  #selectedLine = -1;
  #hovered: { readonly line: number; readonly us: number | null } | null = null;
  #palette: Palette = readPalette();
  #saved: SavedState;
  #frameAsked = false;
  #linesChanged = true;
  #received = performance.now();
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #frame: Frame;
  readonly #viewport: Viewport;
  readonly #search: Search;
  readonly #loader: DetailsLoader;
  readonly #header: HeaderBar;
  readonly #names: Names;
  readonly #minimap: Minimap;
  readonly #details: DetailsPane;
  readonly #tooltip: Tooltip;

  constructor(
    init: TimelineInit,
    saved: SavedState,
    private readonly host: Host,
    private readonly words: Words,
    private readonly save: (state: SavedState) => void,
  ) {
    this.#init = init;
    this.#saved = saved;
    this.#model = new TimelineModel(init.header, init.batch);
    this.#names = new Names(words);
    this.#tooltip = new Tooltip(words);
    this.#search = new Search(words);
    this.#viewport = new Viewport(
      () => this.#model,
      () => this.#chartWidth,
      () => this.#moved(),
    );
    this.#minimap = new Minimap(
      () => this.#viewport.scale,
      range => this.#viewport.show(range),
    );
    this.#header = new HeaderBar(words, {
      choose: () => void this.host.request('choose', null),
      showAttempt: id => this.#showAttempt(id),
      find: query => this.#find(query),
      findNext: direction => this.#findNext(direction),
      leaveFind: () => this.#names.tree.focus(),
      error: direction => this.#goToError(direction),
      fit: () => this.#viewport.show(null),
      menu: anchor => this.#openMenu(anchor),
    });
    this.#details = new DetailsPane(words, {
      openFrame: frame => void this.host.request('openFrame', { ...this.#at(), frame }),
      openRaw: () => void this.host.request('openRaw', this.#at()),
      copy: text => void this.host.request('copy', { text }),
      close: () => this.#openDetails(false),
      tabChosen: tab => this.#remember({ tab }),
    });
    this.#loader = new DetailsLoader(host, this.#details);
    this.#frame = this.#build();
    document.body.replaceChildren(this.#frame.root, this.#tooltip.element);
    this.#listen();
    this.#restore();
  }

  append({ header, batch, generation }: TimelineAppend): void {
    if (generation !== this.#init.generation) return;
    const openBefore = this.#isOpenSpan();
    this.#received = performance.now();
    this.#model.append(header, batch);
    this.#search.refresh(this.#model);
    if (openBefore && !this.#isOpenSpan()) this.#fetchDetails();
    this.#afterChange();
  }

  reset(init: TimelineInit): void {
    const same = init.subject === this.#init.subject;
    const folds = this.#model.folds;
    this.#init = init;
    this.#received = performance.now();
    this.#model = new TimelineModel(init.header, init.batch);
    if (same) {
      folds.closed.forEach(it => this.#model.closed.add(it));
      folds.opened.forEach(it => this.#model.opened.add(it));
      this.#model.refold();
    } else this.#viewport.range = null;
    this.#selected = null;
    this.#search.refresh(this.#model);
    this.#fetchDetails();
    this.#afterChange();
    if (init.reveal >= 0) this.reveal(init.reveal);
  }

  /** Brings a span into sight, whatever is folded or zoomed away, and selects it. */
  reveal(row: number): void {
    this.#model.uncover(row);
    this.#linesChanged = true;
    this.#select({ kind: 'span', at: row });
    this.#viewport.bringInto(row);
    if (!this.#saved.detailsOpen) this.#openDetails(true);
  }

  // ── building ────────────────────────────────────────────────────────────────────────────────────────────────────

  #build(): Frame {
    const names = createSplitter(
      () => 'x',
      this.words.say('timeline.resizeNames'),
      px => this.#remember({ namesWidth: Math.max(80, this.#saved.namesWidth + px) }),
    );
    names.classList.add('names-splitter');
    const details = createSplitter(
      () => (this.#isWide ? 'x' : 'y'),
      this.words.say('timeline.resizeDetails'),
      px => {
        const whole = this.#isWide ? innerWidth : innerHeight;
        const share = this.#saved.detailsShare - (px / whole) * 100;
        this.#remember({ detailsShare: Math.min(80, Math.max(12, share)) });
      },
    );
    details.classList.add('details-splitter');
    return createFrame(this.#header.element, this.#minimap.canvas, this.#names, names, details, this.#details.element);
  }

  #listen(): void {
    const { scroller, bars } = this.#frame;
    scroller.addEventListener('scroll', () => {
      this.#tooltip.hide();
      this.#remember({ scrollTop: scroller.scrollTop });
    });
    new ResizeObserver(() => this.#invalidate()).observe(scroller);
    addEventListener('resize', () => this.#invalidate());
    addEventListener('keydown', event => this.#onKey(event));
    listenToPointer(bars, scroller, {
      pan: px => this.#viewport.pan(px),
      scroll: px => scroller.scrollBy(0, px),
      zoom: (px, factor) => this.#viewport.zoom(factor, px),
      hover: (x, y, event) => this.#onHover(x, y, event),
      leave: () => this.#unhover(),
      click: (x, y) => this.#onClick(x, y),
      doubleClick: (x, y) => this.#zoomTo(this.#spanAt(x, y)),
    });
    this.#names.tree.addEventListener('click', event => this.#onNameClick(event));
    this.#names.tree.addEventListener('dblclick', event => {
      const line = lineOfEvent(event);
      if (line !== null) this.#fold(line, !this.#model.isFolded(line));
    });
    watchPalette(() => {
      this.#palette = readPalette();
      this.#invalidate();
    });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setInterval(() => this.#tick(), calm ? 2000 : 250);
  }

  /** Takes over how the page was looked at before it was hidden or reloaded. */
  #restore(): void {
    const saved = this.#saved;
    this.#details.tab = saved.tab;
    if (saved.subject === this.#init.subject) {
      saved.closed.forEach(it => this.#model.closed.add(it));
      saved.opened.forEach(it => this.#model.opened.add(it));
      this.#viewport.range = saved.range;
      this.#model.attempt = saved.attempt;
      this.#model.refold();
      const item = saved.selected && this.#model.itemOf(saved.selected.kind, saved.selected.key);
      if (item) this.#select(item, false);
    }
    this.#afterChange();
    // The scroller has no height before it was drawn once.
    if (saved.subject === this.#init.subject) {
      requestAnimationFrame(() => (this.#frame.scroller.scrollTop = saved.scrollTop));
    }
    if (this.#init.reveal >= 0) this.reveal(this.#init.reveal);
  }

  // ── what is in sight ────────────────────────────────────────────────────────────────────────────────────────────

  get #isWide(): boolean {
    return innerWidth > wideFrom;
  }

  get #chartWidth(): number {
    return Math.max(0, this.#frame.scroller.clientWidth - this.#namesWidth);
  }

  get #namesWidth(): number {
    return Math.min(this.#saved.namesWidth, Math.max(80, this.#frame.scroller.clientWidth * 0.6));
  }

  #moved(): void {
    this.#tooltip.hide();
    this.#remember({});
  }

  #zoomTo(item: Item | null): void {
    if (item?.kind === 'span') this.#viewport.zoomTo(item.at);
  }

  #bringIntoView(line: number): void {
    const { scroller } = this.#frame;
    const top = line * rowHeight;
    this.#sizeSpacer();
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + rowHeight - scroller.clientHeight;
    }
  }

  #tick(): void {
    const { header } = this.#model;
    if (!header.live || document.hidden) return;
    this.#model.nowUs = header.nowUs + (performance.now() - this.#received) * 1000;
    if (this.#model.sections.some(it => it.endUs === null)) this.#invalidate();
  }

  // ── selection ───────────────────────────────────────────────────────────────────────────────────────────────────

  #select(item: Item | null, bring = true): void {
    this.#selected = item;
    this.#selectedLine = item ? this.#model.lineOf(item) : -1;
    if (bring && this.#selectedLine >= 0) this.#bringIntoView(this.#selectedLine);
    this.#fetchDetails();
    this.#remember({});
  }

  #selectLine(line: number): void {
    const last = this.#model.rows.length - 1;
    if (last >= 0) this.#select(this.#model.itemAt(Math.min(last, Math.max(0, line))));
  }

  get #selectedRow(): number {
    return this.#selected && this.#selected.kind !== 'section' ? this.#selected.at : -1;
  }

  #at(): { generation: number; row: number } {
    return { generation: this.#init.generation, row: this.#selectedRow };
  }

  #isOpenSpan(): boolean {
    return this.#selectedRow >= 0 && Number.isNaN(this.#model.table.end[this.#selectedRow] ?? NaN);
  }

  #fetchDetails(): void {
    if (this.#saved.detailsOpen) this.#loader.load(this.#selectedRow < 0 ? null : this.#at(), this.#model);
  }

  #openDetails(open: boolean): void {
    this.#remember({ detailsOpen: open });
    if (open) this.#fetchDetails();
    else this.#names.tree.focus();
  }

  #openSource(): void {
    const { source } = this.#details;
    if (source) void this.host.request('openFrame', { ...this.#at(), frame: source.id });
  }

  #goToError(direction: 1 | -1): void {
    const row = nextError(this.#model.forest, this.#selectedRow, direction);
    if (row !== null) this.reveal(row);
  }

  #showAttempt(attemptId: string | null): void {
    this.#model.attempt = attemptId;
    this.#model.refold();
    this.#viewport.range = null;
    this.#afterChange();
  }

  #fold(line: number, closed: boolean): void {
    this.#model.fold(line, closed);
    this.#afterChange();
  }

  // ── finding ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #find(query: string): void {
    const row = this.#search.start(this.#model, query, this.#selectedRow);
    if (row !== undefined) this.reveal(row);
    this.#header.showFound(this.#search);
    this.#invalidate();
  }

  #findNext(direction: 1 | -1): void {
    const row = this.#search.next(direction);
    if (row !== undefined) this.reveal(row);
    this.#header.showFound(this.#search);
  }

  // ── input ───────────────────────────────────────────────────────────────────────────────────────────────────────

  #onKey(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.defaultPrevented || target?.closest('input, select, dialog, .menu')) return;
    const action = actionOf(event);
    // Enter and Space belong to the button that has the focus.
    const pressed = action === 'details' || action === 'toggle fold';
    if (action === null || (pressed && target?.closest('button, summary, .tab'))) return;
    // Inside the details, arrows and page keys scroll them.
    if (
      target?.closest('.details') &&
      ['up', 'down', 'page up', 'page down', 'fold', 'unfold', 'first', 'last', 'toggle fold'].includes(action)
    )
      return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: Action): void {
    const page = Math.max(1, Math.floor(this.#frame.scroller.clientHeight / rowHeight) - 1);
    const line = this.#selectedLine;
    const deeds: Readonly<Record<Action, () => void>> = {
      'zoom in': () => this.#viewport.zoom(0.8),
      'zoom out': () => this.#viewport.zoom(1.25),
      'pan left': () => this.#viewport.step(-1),
      'pan right': () => this.#viewport.step(1),
      up: () => this.#selectLine(line - 1),
      down: () => this.#selectLine(line + 1),
      'page up': () => this.#selectLine(line - page),
      'page down': () => this.#selectLine(line + page),
      first: () => this.#selectLine(0),
      last: () => this.#selectLine(this.#model.rows.length - 1),
      fold: () => this.#foldOrParent(line),
      unfold: () => this.#unfoldOrChild(line),
      'toggle fold': () => this.#fold(line, !this.#model.isFolded(line)),
      fit: () => this.#viewport.show(null),
      'zoom to selection': () => this.#zoomTo(this.#selected),
      'previous error': () => this.#goToError(-1),
      'next error': () => this.#goToError(1),
      find: () => this.#header.find.focus(),
      details: () => this.#enterDetails(),
      source: () => this.#openSource(),
      back: () => this.#back(),
      help: () => openKeys(this.words),
    };
    deeds[action]();
  }

  #enterDetails(): void {
    if (!this.#saved.detailsOpen) this.#openDetails(true);
    this.#draw();
    this.#details.element.focus();
  }

  #back(): void {
    if (this.#details.element.contains(document.activeElement)) this.#names.tree.focus();
    else if (this.#saved.detailsOpen && this.#selected) this.#openDetails(false);
    else this.#select(null);
  }

  #foldOrParent(line: number): void {
    if (line < 0) return;
    if (this.#model.isFoldable(line) && !this.#model.isFolded(line)) return this.#fold(line, true);
    const parent = this.#model.parentLine(line);
    if (parent >= 0) this.#selectLine(parent);
  }

  #unfoldOrChild(line: number): void {
    if (line < 0 || !this.#model.isFoldable(line)) return;
    if (this.#model.isFolded(line)) this.#fold(line, false);
    else this.#selectLine(line + 1);
  }

  #onNameClick(event: MouseEvent): void {
    const line = lineOfEvent(event);
    if (line === null) return;
    const twistie = event.target instanceof HTMLElement && event.target.classList.contains('twistie');
    if (twistie && this.#model.isFoldable(line)) this.#fold(line, !this.#model.isFolded(line));
    else this.#selectLine(line);
  }

  #onClick(x: number, y: number): void {
    this.#names.tree.focus({ preventScroll: true });
    const item = this.#spanAt(x, y) ?? this.#model.itemAt(this.#lineAt(y));
    if (item) this.#select(item, false);
  }

  #onHover(x: number, y: number, event: PointerEvent): void {
    const line = this.#lineAt(y);
    this.#hovered = { line: line < this.#model.rows.length ? line : -1, us: this.#viewport.scale.toUs(x) };
    const item = this.#spanAt(x, y);
    if (item) this.#tooltip.show(this.#model, item, event.clientX, event.clientY);
    else this.#tooltip.hide();
    this.#invalidate();
  }

  #unhover(): void {
    this.#hovered = null;
    this.#tooltip.hide();
    this.#invalidate();
  }

  #lineAt(y: number): number {
    return Math.floor((y + this.#frame.scroller.scrollTop) / rowHeight);
  }

  /** The span under a point of the canvas; of a group's line the member nearest by. */
  #spanAt(x: number, y: number): Item | null {
    const line = this.#lineAt(y);
    const { table, forest, rows, folds, nowUs } = this.#model;
    if (line >= rows.length) return null;
    const { bars } = layoutLine(table, forest, rows, line, folds, this.#viewport.scale, nowUs);
    const hit = bars.findLast(it => x >= it.x - markRoom && x <= it.x + it.width + markRoom);
    return hit ? { kind: 'span', at: hit.row } : null;
  }

  #openMenu(anchor: HTMLElement): void {
    const { header } = this.#model;
    const foldAll = (closed: boolean) => () => {
      this.#model.foldAll(closed);
      this.#afterChange();
    };
    openMenu(anchor, [
      { label: this.words.say('timeline.expandAll'), run: foldAll(false) },
      { label: this.words.say('timeline.collapseAll'), run: foldAll(true) },
      {
        label: this.words.say(header.kind === 'rollout' ? 'timeline.copyRollout' : 'timeline.copyTrace'),
        run: () => void this.host.request('copy', { text: header.id }),
      },
      { label: this.words.say('timeline.details'), run: () => this.#openDetails(!this.#saved.detailsOpen) },
      { label: this.words.say('timeline.keys'), run: () => openKeys(this.words) },
    ]);
  }

  // ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #afterChange(): void {
    this.#linesChanged = true;
    this.#header.update(this.#model);
    this.#header.showFound(this.#search);
    showNotice(this.#frame, this.#model.header, this.#model.table.length, this.words, code => {
      void this.host.request('explain', { code });
    });
    this.#remember({});
  }

  /** Draws once in the next frame, however often it is called until then. */
  #invalidate(): void {
    if (this.#frameAsked) return;
    this.#frameAsked = true;
    requestAnimationFrame(() => {
      this.#frameAsked = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { root, scroller, bars, ruler } = this.#frame;
    root.classList.toggle('wide', this.#isWide);
    root.classList.toggle('no-details', !this.#saved.detailsOpen);
    root.style.setProperty('--details-share', `${this.#saved.detailsShare}%`);
    root.style.setProperty('--names-width', `${this.#namesWidth}px`);
    this.#sizeSpacer();
    if (this.#linesChanged) {
      this.#linesChanged = false;
      this.#selectedLine = this.#selected ? this.#model.lineOf(this.#selected) : -1;
    }
    const scale = this.#viewport.scale;
    const { scrollTop, clientHeight: height } = scroller;
    const hoveredLine = this.#hovered?.line ?? -1;
    const hoverUs = this.#hovered?.us ?? null;
    this.#names.update(this.#model, scrollTop, height, this.#selectedLine, hoveredLine);
    const found = this.#search.lines(this.#model);
    const shared = { model: this.#model, scale, palette: this.#palette, words: this.words, scrollTop, height };
    drawChart(bars, { ...shared, selectedLine: this.#selectedLine, hoveredLine, found, hoverUs });
    drawRuler(ruler, scale, this.#palette, hoverUs);
    this.#minimap.draw(this.#model, this.#palette, scale.width);
  }

  #sizeSpacer(): void {
    const height = `${this.#model.rows.length * rowHeight}px`;
    if (this.#frame.spacer.style.height !== height) this.#frame.spacer.style.height = height;
  }

  /** Saves how the page is looked at, a moment later, and draws. */
  #remember(change: Partial<SavedState>): void {
    this.#saved = { ...this.#saved, ...change };
    this.#invalidate();
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => {
      const model = this.#model;
      this.save({
        ...this.#saved,
        target: this.#init.target,
        subject: this.#init.subject,
        range: this.#viewport.range,
        attempt: model.attempt,
        selected: this.#selected && { kind: this.#selected.kind, key: model.keyOf(this.#selected) },
        closed: [...model.closed],
        opened: [...model.opened],
      });
    }, 250);
  }
}

function lineOfEvent(event: Event): number | null {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.line') : null;
  return line?.dataset['line'] === undefined ? null : Number(line.dataset['line']);
}
