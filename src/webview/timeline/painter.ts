import { drawChart } from './chart';
import type { Frame } from './frame';
import type { Minimap } from './minimap';
import type { TimelineModel } from './model';
import type { Names } from './names';
import { readPalette, watchPalette } from './palette';
import { drawRuler } from './ruler';
import type { SavedState } from './savedState';
import { rowHeight } from './sizes';
import type { TimeScale } from './timeScale';
import type { Words } from './words';

/** Design: details go beside when the tab is wider than this. */
const wideFrom = 1100;
/** Names may not push the bars out of sight. */
const mostNames = 0.6;

/** Everything that a frame is drawn from. */
export interface Look {
  readonly model: TimelineModel;
  readonly scale: TimeScale;
  readonly saved: SavedState;
  readonly selectedLine: number;
  readonly hovered: { readonly line: number; readonly us: number | null } | null;
  readonly found: ReadonlySet<number>;
}

/** Draws the whole page from state, once per frame however often it is asked. */
export class Painter {
  #palette = readPalette();
  #asked = false;

  constructor(
    private readonly frame: Frame,
    private readonly names: Names,
    private readonly minimap: Minimap,
    private readonly words: Words,
    private readonly look: () => Look,
  ) {
    watchPalette(() => {
      this.#palette = readPalette();
      this.ask();
    });
    new ResizeObserver(() => this.ask()).observe(frame.scroller);
    addEventListener('resize', () => this.ask());
  }

  static get isWide(): boolean {
    return innerWidth > wideFrom;
  }

  namesWidth(wanted: number): number {
    return Math.min(wanted, Math.max(80, this.frame.scroller.clientWidth * mostNames));
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.draw();
    });
  }

  draw(): void {
    const { root, scroller, bars, ruler } = this.frame;
    const look = this.look();
    const { model, scale, saved, hovered } = look;
    root.classList.toggle('wide', Painter.isWide);
    root.classList.toggle('no-details', !saved.detailsOpen);
    root.style.setProperty('--details-share', `${saved.detailsShare}%`);
    root.style.setProperty('--names-width', `${this.namesWidth(saved.namesWidth)}px`);
    this.sizeContent(model);
    const { scrollTop, clientHeight: height } = scroller;
    const hoveredLine = hovered?.line ?? -1;
    const hoverUs = hovered?.us ?? null;
    this.names.update(model, scrollTop, height, look.selectedLine, hoveredLine);
    const scene = { ...look, palette: this.#palette, words: this.words, scrollTop, height, hoveredLine, hoverUs };
    drawChart(bars, scene);
    drawRuler(ruler, scale, this.#palette, hoverUs);
    this.minimap.draw(model, this.#palette, scale.width);
  }

  /** What scrolls is as high as all lines; set before a line can be scrolled to. */
  sizeContent(model: TimelineModel): void {
    const height = `${model.rows.length * rowHeight}px`;
    if (this.frame.spacer.style.height !== height) this.frame.spacer.style.height = height;
  }
}
