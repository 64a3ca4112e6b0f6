import { endOf } from '../../core/trace/selfTime';
import type { TimelineModel } from './model';
import { roomAround, TimeScale, type Range } from './timeScale';

/** Which time is in sight. Without a range of its own it shows everything, also what still comes. */
export class Viewport {
  range: Range | null = null;

  /** `model` and `width` are asked each time: both change under way. */
  constructor(
    private readonly model: () => TimelineModel,
    private readonly width: () => number,
    private readonly onDidChange: () => void,
  ) {}

  get scale(): TimeScale {
    const extent = this.#extent;
    if (this.range === null) return this.#scaleOf(roomAround(extent));
    return this.#scaleOf(this.range).within(extent);
  }

  show(range: Range | null): void {
    if (range !== null) {
      const { from, to } = this.#scaleOf(range).within(this.#extent);
      this.range = { from, to };
    } else this.range = null;
    this.onDidChange();
  }

  /** A factor below 1 zooms in; about the middle unless a pixel is given. */
  zoom(factor: number, px = this.width() / 2): void {
    this.show(this.scale.zoom(px, factor));
  }

  pan(px: number): void {
    this.show(this.scale.pan(px));
  }

  /** By a tenth of what is in sight, in the direction of the sign. */
  step(direction: 1 | -1): void {
    this.pan(this.width() * 0.1 * direction);
  }

  zoomTo(row: number): void {
    const { table, nowUs } = this.model();
    const from = table.start[row] ?? NaN;
    if (!Number.isNaN(from)) this.show(roomAround({ from, to: endOf(table, row, nowUs) }, 0.15));
  }

  /** Moves only if the span's start is out of sight; the zoom stays. */
  bringInto(row: number): void {
    const { from, to } = this.scale;
    const start = this.model().table.start[row] ?? NaN;
    if (Number.isNaN(start) || (start >= from && start <= to)) return;
    this.show({ from: start - (to - from) * 0.3, to: start + (to - from) * 0.7 });
  }

  get #extent(): Range {
    return this.model().extent() ?? { from: 0, to: 1000 };
  }

  #scaleOf(range: Range): TimeScale {
    return new TimeScale(range.from, range.to, this.width());
  }
}
