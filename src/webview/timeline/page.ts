import { nextError } from '../../core/trace/nextError';
import type { Peer } from '../../protocol/peer';
import type { TimelineAppend, TimelineHostRequests, TimelineInit, TimelinePageRequests } from '../../protocol/timeline';
import { listenToMenu } from './contextMenu';
import { DetailsLoader } from './detailsLoader';
import { DetailsPane } from './detailsPane';
import { createFrame, type Frame } from './frame';
import { HeaderBar } from './headerBar';
import { listenToInput, type Controls } from './input';
import { Minimap } from './minimap';
import { TimelineModel, type Item } from './model';
import { Names } from './names';
import { showNotice } from './notice';
import { Painter } from './painter';
import { openKeys, openMenu } from './popup';
import { maxFolds, type SavedState } from './savedState';
import { rowHeight } from './sizes';
import { Search } from './search';
import { createSplitter } from './splitter';
import { Tooltip } from './tooltip';
import { Viewport } from './viewport';
import type { Words } from './words';

export type Host = Peer<TimelinePageRequests, TimelineHostRequests>;

/**
 * The timeline's page: state, what changes it, and one drawing of all of it per frame. It is one object because every part
 * looks at the same few values (range, selection, folds); arithmetic, drawing and elements are in files of their own.
 */
export class TimelinePage implements Controls {
  #init: TimelineInit;
  #model: TimelineModel;
  #selected: Item | null = null;
  #selectedLine = -1;
  #hovered: { readonly line: number; readonly us: number | null } | null = null;
  #saved: SavedState;
  #linesChanged = true;
  #received = performance.now();
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #frame: Frame;
  readonly viewport: Viewport;
  readonly #painter: Painter;
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
    this.viewport = new Viewport(
      () => this.#model,
      () => this.#chartWidth,
      () => this.#moved(),
    );
    this.#minimap = new Minimap(
      () => this.viewport.scale,
      range => this.viewport.show(range),
    );
    this.#header = new HeaderBar(words, {
      choose: () => settled(this.host.request('choose', null)),
      showAttempt: id => this.#showAttempt(id),
      find: query => this.#find(query),
      findNext: direction => this.#findNext(direction),
      leaveFind: () => this.#names.tree.focus(),
      error: direction => this.goToError(direction),
      fit: () => this.viewport.show(null),
      menu: anchor => this.#openMenu(anchor),
    });
    this.#details = new DetailsPane(words, {
      openFrame: frame => settled(this.host.request('openFrame', { ...this.#at(), frame })),
      breakHere: frame => settled(this.host.request('breakHere', { ...this.#at(), frame })),
      explain: code => settled(this.host.request('explain', { code })),
      openRaw: () => settled(this.host.request('openRaw', this.#at())),
      copy: text => settled(this.host.request('copy', { text })),
      close: () => this.#openDetails(false),
      tabChosen: tab => this.#remember({ tab }),
    });
    this.#loader = new DetailsLoader(host, this.#details);
    this.#frame = this.#build();
    document.body.replaceChildren(this.#frame.root, this.#tooltip.element);
    this.#painter = new Painter(this.#frame, this.#names, this.#minimap, words, () => ({
      ...{ model: this.#model, scale: this.viewport.scale, saved: this.#saved, hovered: this.#hovered },
      ...{ selectedLine: this.selectedLine, found: this.#search.lines(this.#model) },
    }));
    listenToInput(this, this.#frame, this.#names.tree, this.#tooltip);
    listenToMenu(this, this.#frame, this.#names.tree);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setInterval(() => this.#tick(), calm ? 2000 : 250);
    this.#restore();
  }

  get model(): TimelineModel {
    return this.#model;
  }

  get generation(): number {
    return this.#init.generation;
  }

  get selected(): Item | null {
    return this.#selected;
  }

  /** Found again only when lines came or went. */
  get selectedLine(): number {
    if (this.#linesChanged) {
      this.#linesChanged = false;
      this.#selectedLine = this.#selected ? this.#model.lineOf(this.#selected) : -1;
    }
    return this.#selectedLine;
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
    } else this.viewport.range = null;
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
    this.select({ kind: 'span', at: row });
    this.viewport.bringInto(row);
    if (!this.#saved.detailsOpen) this.#openDetails(true);
  }

  #build(): Frame {
    const names = createSplitter(
      () => 'x',
      this.words.say('timeline.resizeNames'),
      px => this.#remember({ namesWidth: Math.max(80, this.#saved.namesWidth + px) }),
    );
    names.classList.add('names-splitter');
    const details = createSplitter(
      () => (Painter.isWide ? 'x' : 'y'),
      this.words.say('timeline.resizeDetails'),
      px => {
        const whole = Painter.isWide ? innerWidth : innerHeight;
        const share = this.#saved.detailsShare - (px / whole) * 100;
        this.#remember({ detailsShare: Math.min(80, Math.max(12, share)) });
      },
    );
    details.classList.add('details-splitter');
    return createFrame(this.#header.element, this.#minimap.canvas, this.#names, names, details, this.#details.element);
  }

  /** Takes over how the page was looked at before it was hidden or reloaded. */
  #restore(): void {
    const saved = this.#saved;
    this.#details.tab = saved.tab;
    if (saved.subject === this.#init.subject) {
      saved.closed.forEach(it => this.#model.closed.add(it));
      saved.opened.forEach(it => this.#model.opened.add(it));
      this.viewport.range = saved.range;
      this.#model.attempt = saved.attempt;
      this.#model.refold();
      const item = saved.selected && this.#model.itemOf(saved.selected.kind, saved.selected.key);
      if (item) this.select(item, false);
    }
    this.#afterChange();
    // The scroller has no height before it was drawn once.
    if (saved.subject === this.#init.subject) {
      requestAnimationFrame(() => (this.#frame.scroller.scrollTop = saved.scrollTop));
    }
    if (this.#init.reveal >= 0) this.reveal(this.#init.reveal);
  }

  get #chartWidth(): number {
    return Math.max(0, this.#frame.scroller.clientWidth - this.#painter.namesWidth(this.#saved.namesWidth));
  }

  #moved(): void {
    this.#tooltip.hide();
    this.#remember({});
  }

  #bringIntoView(line: number): void {
    const { scroller } = this.#frame;
    const top = line * rowHeight;
    this.#painter.sizeContent(this.#model);
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + rowHeight - scroller.clientHeight;
    }
  }

  #tick(): void {
    const { header } = this.#model;
    if (!header.live || document.hidden) return;
    this.#model.nowUs = header.nowUs + (performance.now() - this.#received) * 1000;
    if (this.#model.sections.some(it => it.endUs === null)) this.#painter.ask();
  }

  select(item: Item | null, bring = true): void {
    this.#selected = item;
    this.#linesChanged = true;
    if (bring && this.selectedLine >= 0) this.#bringIntoView(this.selectedLine);
    this.#fetchDetails();
    this.#remember({});
  }

  selectLine(line: number): void {
    const last = this.#model.rows.length - 1;
    if (last >= 0) this.select(this.#model.itemAt(Math.min(last, Math.max(0, line))));
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

  openSource(): void {
    const { source } = this.#details;
    if (source) settled(this.host.request('openFrame', { ...this.#at(), frame: source.id }));
  }

  goToError(direction: 1 | -1): void {
    const row = nextError(this.#model.forest, this.#selectedRow, direction);
    if (row !== null) this.reveal(row);
  }

  #showAttempt(attemptId: string | null): void {
    this.#model.attempt = attemptId;
    this.#model.refold();
    this.viewport.range = null;
    this.#afterChange();
  }

  fold(line: number, closed: boolean): void {
    this.#model.fold(line, closed);
    this.#afterChange();
  }

  hover(at: { readonly line: number; readonly us: number } | null): void {
    this.#hovered = at;
    this.#painter.ask();
  }

  scrolled(top: number): void {
    this.#remember({ scrollTop: top });
  }

  enterDetails(): void {
    if (!this.#saved.detailsOpen) this.#openDetails(true);
    this.#painter.draw();
    this.#details.element.focus();
  }

  enterFind(): void {
    this.#header.find.focus();
  }

  back(): void {
    if (this.#details.element.contains(document.activeElement)) this.#names.tree.focus();
    else if (this.#saved.detailsOpen && this.#selected) this.#openDetails(false);
    else this.select(null);
  }

  help(): void {
    openKeys(this.words);
  }

  #find(query: string): void {
    const row = this.#search.start(this.#model, query, this.#selectedRow);
    if (row !== undefined) this.reveal(row);
    this.#header.showFound(this.#search);
    this.#painter.ask();
  }

  #findNext(direction: 1 | -1): void {
    const row = this.#search.next(direction);
    if (row !== undefined) this.reveal(row);
    this.#header.showFound(this.#search);
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
        run: () => settled(this.host.request('copy', { text: header.id })),
      },
      { label: this.words.say('timeline.details'), run: () => this.#openDetails(!this.#saved.detailsOpen) },
      { label: this.words.say('timeline.keys'), run: () => openKeys(this.words) },
    ]);
  }

  #afterChange(): void {
    this.#linesChanged = true;
    this.#header.update(this.#model);
    this.#header.showFound(this.#search);
    showNotice(this.#frame, this.#model.header, this.#model.table.length, this.words, code => {
      settled(this.host.request('explain', { code }));
    });
    this.#remember({});
  }

  /** Saves how the page is looked at, a moment later, and draws. */
  #remember(change: Partial<SavedState>): void {
    this.#saved = { ...this.#saved, ...change };
    this.#painter.ask();
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => {
      const model = this.#model;
      this.save({
        ...this.#saved,
        target: this.#init.target,
        subject: this.#init.subject,
        range: this.viewport.range,
        attempt: model.attempt,
        selected: this.#selected && { kind: this.#selected.kind, key: model.keyOf(this.#selected) },
        closed: [...model.closed].slice(0, maxFolds),
        opened: [...model.opened].slice(0, maxFolds),
      });
    }, 250);
  }
}

/** What the host does for the page. That it cannot is told there, in its own words. */
function settled(asked: Promise<unknown>): void {
  asked.catch((error: unknown) => console.warn(error));
}
