/** A canvas ready to draw on in CSS pixels, sharp at any zoom of the window; cleared. Null while it has no size. */
export function readyCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a size, even the same one, costs a new buffer.
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = wide > 0 && high > 0 ? canvas.getContext('2d') : null;
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Pixel that a line of one pixel's width should go through to be sharp. */
export function crisp(px: number): number {
  return Math.round(px) + 0.5;
}
