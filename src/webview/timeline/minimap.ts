import { densityOf, type Density } from '../../core/trace/density';
import { readyCanvas } from './canvas';
import type { TimelineModel } from './model';
import type { Palette } from './palette';
import { minimapHeight } from './sizes';
import { roomAround, TimeScale, type Range } from './timeScale';

/** How near to an edge of the frame a pointer takes hold of it. */
const grip = 5;

/** The whole time in small: how busy it is, where something failed, and the visible part as a frame to drag. */
export class Minimap {
  readonly canvas = document.createElement('canvas');
  #scale = new TimeScale(0, 1, 0);
  #density: { readonly key: string; readonly of: Density } | null = null;

  constructor(
    private readonly visible: () => Range,
    private readonly show: (range: Range) => void,
  ) {
    this.canvas.className = 'minimap';
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.addEventListener('pointerdown', event => this.#drag(event));
    this.canvas.addEventListener('pointermove', event => {
      const part = this.#partAt(event.offsetX);
      this.canvas.style.cursor = part === 'inside' ? 'grab' : part === 'outside' ? 'crosshair' : 'ew-resize';
    });
  }

  draw(model: TimelineModel, palette: Palette, width: number): void {
    const range = roomAround(model.extent() ?? { from: 0, to: 1 });
    this.#scale = new TimeScale(range.from, range.to, width);
    const pen = readyCanvas(this.canvas, width, minimapHeight);
    if (!pen || width < 1) return;
    const { load, errors } = this.#densityOf(model, range, Math.floor(width));
    const base = minimapHeight - 2;
    pen.fillStyle = palette.dim;
    pen.globalAlpha = 0.5;
    load.forEach((it, x) => {
      // The root of the load: one span must be seen beside a hundred.
      if (it > 0) pen.fillRect(x, base - Math.sqrt(it) * (base - 8), 1, Math.sqrt(it) * (base - 8));
    });
    pen.globalAlpha = 1;
    pen.fillStyle = palette.error;
    errors.forEach((it, x) => {
      if (it > 0) pen.fillRect(x - 1, 2, 3, 6);
    });
    this.#drawFrame(pen, palette, width);
  }

  /** Looks at every span, so it is kept while neither they nor the time change. */
  #densityOf(model: TimelineModel, range: Range, buckets: number): Density {
    const key = `${model.version} ${range.from} ${range.to} ${buckets}`;
    if (this.#density?.key !== key) {
      this.#density = { key, of: densityOf(model.table, range.from, range.to, model.nowUs, buckets) };
    }
    return this.#density.of;
  }

  #drawFrame(pen: CanvasRenderingContext2D, palette: Palette, width: number): void {
    const { from, to } = this.visible();
    const left = Math.max(0, this.#scale.toPx(from));
    const right = Math.min(width, Math.max(left + 3, this.#scale.toPx(to)));
    pen.fillStyle = palette.background;
    pen.globalAlpha = 0.65;
    pen.fillRect(0, 0, left, minimapHeight);
    pen.fillRect(right, 0, width - right, minimapHeight);
    pen.globalAlpha = 1;
    pen.strokeStyle = palette.focus;
    pen.lineWidth = 1;
    pen.strokeRect(left + 0.5, 0.5, Math.max(2, right - left - 1), minimapHeight - 1);
    pen.fillStyle = palette.focus;
    for (const x of [left, right - 3]) pen.fillRect(x, minimapHeight / 2 - 6, 3, 12);
  }

  #partAt(px: number): 'left' | 'right' | 'inside' | 'outside' {
    const { from, to } = this.visible();
    const [left, right] = [this.#scale.toPx(from), this.#scale.toPx(to)];
    if (Math.abs(px - left) <= grip) return 'left';
    if (Math.abs(px - right) <= grip) return 'right';
    // A frame around everything leaves no outside: dragging in it chooses a part.
    const whole = left <= grip && right >= this.#scale.width - grip;
    return px > left && px < right && !whole ? 'inside' : 'outside';
  }

  #drag(event: PointerEvent): void {
    const part = this.#partAt(event.offsetX);
    const start = this.#scale.toUs(event.offsetX);
    const before = this.visible();
    this.canvas.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent) => {
      const us = this.#scale.toUs(at.offsetX);
      if (part === 'inside') this.show({ from: before.from + us - start, to: before.to + us - start });
      else if (part === 'outside') this.#choose(start, us, at.offsetX - event.offsetX);
      else if (part === 'left') this.show(ordered(us, before.to));
      else this.show(ordered(before.from, us));
    };
    const end = (at: PointerEvent) => {
      this.canvas.removeEventListener('pointermove', move);
      if (part !== 'outside' || Math.abs(at.offsetX - event.offsetX) > 3) return;
      const half = (before.to - before.from) / 2;
      this.show({ from: start - half, to: start + half });
    };
    this.canvas.addEventListener('pointermove', move);
    // Comes with the button's release, and also when the system takes the pointer away.
    this.canvas.addEventListener('lostpointercapture', event => end(event), { once: true });
  }

  #choose(start: number, us: number, moved: number): void {
    if (Math.abs(moved) > 3) this.show(ordered(start, us));
  }
}

function ordered(a: number, b: number): Range {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}
