import { formatDuration } from '../../core/format/duration';
import { crisp, readyCanvas } from './canvas';
import type { Palette } from './palette';
import { rulerHeight } from './sizes';
import { ticksOf } from './ticks';
import type { TimeScale } from './timeScale';

export function drawRuler(canvas: HTMLCanvasElement, scale: TimeScale, palette: Palette, hoverUs: number | null): void {
  const pen = readyCanvas(canvas, scale.width, rulerHeight);
  if (!pen) return;
  pen.font = `11px ${palette.font}`;
  pen.textBaseline = 'middle';
  for (const tick of ticksOf(scale, 90)) {
    const x = scale.toPx(tick.us);
    pen.fillStyle = palette.line;
    pen.fillRect(Math.round(x), rulerHeight - 6, 1, 6);
    pen.fillStyle = palette.dim;
    if (x + pen.measureText(tick.label).width + 4 < scale.width) pen.fillText(tick.label, x + 4, rulerHeight / 2);
  }
  if (hoverUs === null) return;
  const label = hoverUs < 0 ? `-${formatDuration(-hoverUs / 1000)}` : formatDuration(hoverUs / 1000);
  const width = pen.measureText(label).width + 8;
  const x = Math.min(Math.max(crisp(scale.toPx(hoverUs)) - width / 2, 0), scale.width - width);
  pen.fillStyle = palette.background;
  pen.fillRect(x - 2, 0, width + 4, rulerHeight);
  pen.fillStyle = palette.foreground;
  pen.fillText(label, x + 4, rulerHeight / 2);
}
