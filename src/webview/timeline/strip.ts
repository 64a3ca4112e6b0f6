import type { Scene } from './chart';
import { rowHeight } from './sizes';

/** The states of an attempt along its line: thin segments with their names where they fit. */
export function drawStrip(pen: CanvasRenderingContext2D, scene: Scene, section: number, top: number): void {
  const { model, scale, palette, words } = scene;
  const shown = model.sectionAt(section);
  if (!shown) return;
  const extent = model.extent();
  const lastsUntil = model.header.live ? model.nowUs : (extent?.to ?? model.nowUs);
  for (const segment of shown.strip) {
    const color = palette.states[segment.status] ?? palette.dim;
    const from = Math.max(scale.toPx(segment.fromUs), -10);
    const to = Math.min(scale.toPx(segment.toUs ?? Math.max(lastsUntil, segment.fromUs)), scale.width + 10);
    const name = words.say(`timeline.state.${segment.status}`);
    const width = pen.measureText(name).width;
    pen.fillStyle = color;
    if (segment.fromUs === segment.toUs) {
      // The end: a tick across the line, its name on the side where there is room.
      pen.fillRect(Math.round(from) - 1, top + 3, 2, rowHeight - 6);
      const after = from + 6 + width < scale.width;
      if (after || from - 6 - width > 0) pen.fillText(name, after ? from + 6 : from - 6 - width, top + rowHeight / 2);
      continue;
    }
    if (to < 0 || from > scale.width) continue;
    pen.fillRect(from, top + rowHeight - 6, Math.max(1, to - from - 1), 3);
    const at = Math.max(from, 0) + 4;
    if (to - at > width + 4) {
      pen.fillStyle = palette.dim;
      pen.fillText(name, at, top + rowHeight / 2 - 3);
    }
  }
}
