import type { SpanClass } from '../../core/trace/spanClass';
import { markRoom, type Bar } from './barLayout';
import type { Palette } from './palette';
import { rowHeight } from './sizes';

type Pen = CanvasRenderingContext2D;

/** Shapes differ, so that colour is not the only carrier: failures are crosses, and what has no shape of its own a square. */
export function drawMark(pen: Pen, palette: Palette, bar: Bar, top: number): void {
  if (bar.failed || bar.spanClass === 'exception') return drawCross(pen, palette, bar.x, top);
  if (bar.spanClass === 'debugStop') return drawPause(pen, palette, bar.x - pauseWidth / 2, top);
  const [y, room] = [top + rowHeight / 2, markRoom - 1];
  pen.fillStyle = palette.classes[bar.spanClass];
  pen.beginPath();
  (shapes[bar.spanClass] ?? square)(pen, bar.x, y, room);
  pen.closePath();
  pen.fill();
}

type Shape = (pen: Pen, x: number, y: number, room: number) => void;

const circle = (pen: Pen, x: number, y: number, radius: number) => pen.arc(x, y, radius, 0, Math.PI * 2);
const square: Shape = (pen, x, y, room) => pen.rect(x - room + 2, y - room + 2, room * 2 - 4, room * 2 - 4);

const shapes: Readonly<Partial<Record<SpanClass, Shape>>> = {
  message: (pen, x, y, room) => circle(pen, x, y, room - 1.5),
  reward: (pen, x, y, room) => polygon(pen, [x, y - room], [x + room, y], [x, y + room], [x - room, y]),
  debugLaunch: (pen, x, y, room) => polygon(pen, [x - room + 1, y - room], [x + room, y], [x - room + 1, y + room]),
  debugNote: (pen, x, y, room) => circle(pen, x, y, room - 2.5),
  /** A ring. */
  debugExit: (pen, x, y, room) => {
    circle(pen, x, y, room);
    pen.arc(x, y, room - 2, 0, Math.PI * 2, true);
  },
};

export function drawCross(pen: Pen, palette: Palette, x: number, top: number): void {
  const [y, room] = [top + rowHeight / 2, 4];
  pen.beginPath();
  pen.moveTo(x - room, y - room);
  pen.lineTo(x + room, y + room);
  pen.moveTo(x + room, y - room);
  pen.lineTo(x - room, y + room);
  // A rim of the background keeps it in sight on a bar of its own colour.
  pen.lineWidth = 5;
  pen.strokeStyle = palette.background;
  pen.stroke();
  pen.lineWidth = 2;
  pen.strokeStyle = palette.error;
  pen.stroke();
}

const pauseWidth = 8;

/** From `x` on; the place where a process was stopped. */
export function drawPause(pen: Pen, palette: Palette, x: number, top: number): void {
  const [y, high] = [top + rowHeight / 2 - 5, 10];
  pen.fillStyle = palette.background;
  pen.fillRect(x - 1, y - 1, pauseWidth + 2, high + 2);
  pen.fillStyle = palette.classes.debugStop;
  pen.fillRect(x, y, 3, high);
  pen.fillRect(x + pauseWidth - 3, y, 3, high);
}

function polygon(pen: Pen, first: readonly [number, number], ...rest: readonly (readonly [number, number])[]): void {
  pen.moveTo(...first);
  for (const point of rest) pen.lineTo(...point);
}
