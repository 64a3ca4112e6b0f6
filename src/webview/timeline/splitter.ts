import { element } from './elements';

/** A bar to drag, or to move with the arrow keys; `move` gets pixels along its axis since the last call. */
export function createSplitter(axis: () => 'x' | 'y', label: string, move: (px: number) => void): HTMLElement {
  const bar = element('div', {
    class: 'splitter',
    title: label,
    attributes: { role: 'separator', tabindex: '0', 'aria-label': label },
  });
  const along = (event: PointerEvent) => (axis() === 'x' ? event.clientX : event.clientY);
  bar.addEventListener('pointerdown', event => {
    let last = along(event);
    bar.setPointerCapture(event.pointerId);
    const drag = (at: PointerEvent) => {
      move(along(at) - last);
      last = along(at);
    };
    bar.addEventListener('pointermove', drag);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', drag), { once: true });
    event.preventDefault();
  });
  bar.addEventListener('keydown', event => {
    const step = { ArrowLeft: -16, ArrowUp: -16, ArrowRight: 16, ArrowDown: 16 }[event.key];
    if (step === undefined) return;
    move(step);
    event.preventDefault();
    event.stopPropagation();
  });
  return bar;
}
