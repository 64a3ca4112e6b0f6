export interface PointerActions {
  readonly pan: (px: number) => void;
  readonly scroll: (px: number) => void;
  readonly zoom: (px: number, factor: number) => void;
  readonly hover: (x: number, y: number, event: PointerEvent) => void;
  readonly leave: () => void;
  readonly click: (x: number, y: number) => void;
  readonly doubleClick: (x: number, y: number) => void;
}

/** Less is a click with an unsteady hand. */
const dragFrom = 4;

/** Dragging, clicking and the wheel on the canvas; `wheelOn` is the scrolling element around it. */
export function listenToPointer(canvas: HTMLElement, wheelOn: HTMLElement, actions: PointerActions): void {
  canvas.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    let [lastX, lastY] = [event.clientX, event.clientY];
    let dragged = false;
    canvas.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent) => {
      dragged ||= Math.hypot(at.clientX - event.clientX, at.clientY - event.clientY) >= dragFrom;
      if (!dragged) return;
      actions.leave();
      actions.pan(lastX - at.clientX);
      actions.scroll(lastY - at.clientY);
      [lastX, lastY] = [at.clientX, at.clientY];
    };
    canvas.addEventListener('pointermove', move);
    const end = () => {
      canvas.removeEventListener('pointermove', move);
      if (!dragged) actions.click(event.offsetX, event.offsetY);
    };
    canvas.addEventListener('lostpointercapture', end, { once: true });
  });
  canvas.addEventListener('pointermove', event => {
    if (event.buttons === 0) actions.hover(event.offsetX, event.offsetY, event);
  });
  canvas.addEventListener('pointerleave', actions.leave);
  canvas.addEventListener('dblclick', event => actions.doubleClick(event.offsetX, event.offsetY));
  wheelOn.addEventListener('wheel', event => onWheel(event, canvas, actions), { passive: false });
}

/** Ctrl (and a pinch, which comes as Ctrl) zooms, Shift or a sideways wheel pans, anything else scrolls as everywhere. */
function onWheel(event: WheelEvent, canvas: HTMLElement, actions: PointerActions): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  if (event.ctrlKey || event.metaKey) {
    const px = event.clientX - canvas.getBoundingClientRect().left;
    actions.zoom(Math.max(0, px), Math.exp(event.deltaY * unit * 0.0025));
  } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    actions.pan((event.deltaX || event.deltaY) * unit);
  } else return;
  event.preventDefault();
}
