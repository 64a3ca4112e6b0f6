import { formatDuration } from '../../core/format/duration';
import { endOf } from '../../core/trace/selfTime';
import { layoutLine, markRoom, type Bar } from './barLayout';
import { crisp, readyCanvas } from './canvas';
import { drawCross, drawMark, drawPause } from './glyphs';
import type { TimelineModel } from './model';
import type { Palette } from './palette';
import { rowHeight } from './sizes';
import { drawStrip } from './strip';
import { ticksOf } from './ticks';
import type { TimeScale } from './timeScale';
import type { Words } from './words';

const inset = 4;

export interface Scene {
  readonly model: TimelineModel;
  readonly scale: TimeScale;
  readonly palette: Palette;
  readonly words: Words;
  readonly scrollTop: number;
  readonly height: number;
  readonly selectedLine: number;
  readonly hoveredLine: number;
  /** Lines of what a search found. */
  readonly found: ReadonlySet<number>;
  readonly hoverUs: number | null;
}

/** Draws the lines that are in sight, and of each what is in sight. Nothing is kept from one frame to the next. */
export function drawChart(canvas: HTMLCanvasElement, scene: Scene): void {
  const { scale, palette, height, scrollTop } = scene;
  const pen = readyCanvas(canvas, scale.width, height);
  if (!pen) return;
  pen.font = `11px ${palette.font}`;
  pen.textBaseline = 'middle';
  drawGrid(pen, scene);
  const first = Math.floor(scrollTop / rowHeight);
  const last = Math.min(scene.model.rows.length, Math.ceil((scrollTop + height) / rowHeight));
  for (let line = first; line < last; line++) drawLine(pen, scene, line, line * rowHeight - scrollTop);
  if (scene.hoverUs !== null) {
    pen.fillStyle = palette.dim;
    pen.fillRect(crisp(scale.toPx(scene.hoverUs)) - 0.5, 0, 1, height);
  }
}

function drawGrid(pen: CanvasRenderingContext2D, { scale, palette, height }: Scene): void {
  pen.globalAlpha = palette.contrast ? 0.35 : 0.6;
  pen.fillStyle = palette.line;
  for (const tick of ticksOf(scale, 90)) pen.fillRect(Math.round(scale.toPx(tick.us)), 0, 1, height);
  pen.globalAlpha = 1;
}

function drawLine(pen: CanvasRenderingContext2D, scene: Scene, line: number, top: number): void {
  const { model, scale, palette } = scene;
  if (line === scene.selectedLine || line === scene.hoveredLine) {
    pen.fillStyle = line === scene.selectedLine ? palette.selection : palette.hover;
    pen.fillRect(0, top, scale.width, rowHeight);
  }
  if (line === scene.selectedLine && palette.contrast) {
    pen.strokeStyle = palette.focus;
    pen.strokeRect(-1, top + 0.5, scale.width + 2, rowHeight - 1);
  }
  if (scene.found.has(line)) {
    pen.fillStyle = palette.focus;
    pen.fillRect(0, top, 3, rowHeight);
  }
  const item = model.itemAt(line);
  if (item?.kind === 'section') drawStrip(pen, scene, item.at, top);
  const { bars, errors } = layoutLine(model.table, model.forest, model.rows, line, model.folds, scale, model.nowUs);
  for (const bar of bars) {
    if (bar.mark) drawMark(pen, palette, bar, top);
    else drawBar(pen, palette, bar, top);
  }
  const lone = bars.length === 1 && item?.kind === 'span' ? bars[0] : undefined;
  if (!lone?.failed || model.isFolded(line)) {
    for (const px of errors) if (px !== lone?.x) drawCross(pen, palette, px, top);
  }
  if (lone) drawText(pen, scene, lone, top);
}

function drawBar(pen: CanvasRenderingContext2D, palette: Palette, bar: Bar, top: number): void {
  const color = bar.failed ? palette.error : palette.classes[bar.spanClass];
  const high = rowHeight - inset * 2;
  pen.fillStyle = color;
  pen.strokeStyle = color;
  if (bar.width <= 3) {
    // A colour of its own for the smallest: a tint of a pixel cannot be seen.
    pen.fillRect(bar.x, top + inset, Math.max(bar.width, 1.5), high);
    return;
  }
  pen.globalAlpha = palette.contrast ? 0.15 : 0.45;
  pen.fillRect(bar.x, top + inset, bar.width, high);
  pen.globalAlpha = 1;
  pen.lineWidth = 1;
  if (bar.open) pen.setLineDash([4, 3]);
  pen.strokeRect(bar.x + 0.5, top + inset + 0.5, bar.width - 1, high - 1);
  pen.setLineDash([]);
  if (bar.spanClass === 'debugStop' && !bar.failed) drawPause(pen, palette, bar.x, top);
  else if (bar.failed) pen.fillRect(bar.x, top + inset, 3, high);
}

/** Beside the bar where there is room, else in it: how long, or what went wrong. */
function drawText(pen: CanvasRenderingContext2D, scene: Scene, bar: Bar, top: number): void {
  const { model, palette, scale } = scene;
  const { table } = model;
  const durationMs = (endOf(table, bar.row, model.nowUs) - (table.start[bar.row] ?? NaN)) / 1000;
  const hint = bar.failed ? `✗ ${table.strings[table.hint[bar.row] ?? 0] || scene.words.say('timeline.failed')}` : '';
  const whole = bar.failed ? hint : bar.mark ? '' : formatDuration(durationMs);
  if (whole === '') return;
  const room = bar.mark ? markRoom + 4 : 5;
  const [after, before] = [scale.width - bar.x - bar.width - room * 2, bar.x - room * 2];
  const inner = Math.min(bar.x + bar.width, scale.width) - Math.max(bar.x, 0) - 12;
  const fitsInside = !bar.mark && pen.measureText(whole).width < inner;
  const text = fitsInside ? whole : fitted(pen, whole, Math.max(after, before));
  const width = pen.measureText(text).width;
  if (text === '') return;
  // On the right where it fits, since that is where one reads on; else where there is more room.
  const right = width <= after || after >= before;
  const x = fitsInside ? Math.max(bar.x, 0) + 6 : right ? bar.x + bar.width + room : bar.x - room - width;
  pen.fillStyle = fitsInside ? palette.foreground : bar.failed ? palette.error : palette.dim;
  pen.fillText(text, x, top + rowHeight / 2 + 0.5);
}

/** As much of a text as fits, with an ellipsis; nothing when that would say nothing. */
function fitted(pen: CanvasRenderingContext2D, text: string, room: number): string {
  const short = text.slice(0, 90);
  const width = pen.measureText(short).width;
  if (width <= room && short === text) return text;
  const kept = Math.floor(short.length * Math.min(1, (room - 12) / width));
  return kept < 8 ? '' : `${short.slice(0, kept)}…`;
}
