/** The only place where pixels and microseconds meet. No DOM, so it is tested as arithmetic. */
export class TimeScale {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly width: number,
  ) {}

  get perPx(): number {
    return this.width > 0 ? (this.to - this.from) / this.width : 1;
  }

  toPx(us: number): number {
    return (us - this.from) / this.perPx;
  }

  toUs(px: number): number {
    return this.from + px * this.perPx;
  }

  /** Zoom about `px`, so that the instant under the pointer stays under the pointer. A factor below 1 zooms in. */
  zoom(px: number, factor: number): TimeScale {
    const at = this.toUs(px);
    return new TimeScale(at - (at - this.from) * factor, at + (this.to - at) * factor, this.width);
  }

  pan(px: number): TimeScale {
    const us = px * this.perPx;
    return new TimeScale(this.from + us, this.to + us, this.width);
  }

  /**
   * No further in than a hundredth of a microsecond a pixel, no further out than twice the extent, and never with the
   * extent out of sight.
   */
  within(extent: Range): TimeScale {
    const whole = Math.max(extent.to - extent.from, 1);
    const span = Math.min(Math.max(this.to - this.from, this.width * 0.01, 0.1), whole * 2);
    const middle = (this.from + this.to) / 2;
    const from = span === this.to - this.from ? this.from : middle - span / 2;
    const least = extent.from - span * 0.9;
    const most = extent.to - span * 0.1;
    const kept = Math.min(Math.max(from, least), Math.max(least, most));
    return new TimeScale(kept, kept + span, this.width);
  }
}

/** Microseconds from the origin. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A range with room on both sides, so that marks at its ends can be seen whole; an instant gets a millisecond. */
export function roomAround(range: Range, share = 0.02): Range {
  const room = Math.max(range.to - range.from, 1000) * share;
  return { from: range.from - room, to: Math.max(range.to, range.from + 1) + room };
}
