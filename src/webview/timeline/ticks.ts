import type { TimeScale } from './timeScale';

export interface Tick {
  readonly us: number;
  /** Time from the origin, in the unit that suits the step. */
  readonly label: string;
}

/** Round instants across a scale, at least `apart` pixels from each other. */
export function ticksOf(scale: TimeScale, apart: number): readonly Tick[] {
  const step = roundStep(scale.perPx * apart);
  if (!Number.isFinite(step) || step <= 0 || scale.width <= 0) return [];
  const ticks: Tick[] = [];
  const first = Math.ceil(scale.from / step);
  const last = Math.floor(scale.to / step);
  // A scale of a normal width has dozens; the limit is for one that is broken.
  for (let at = first; at <= last && ticks.length < 1000; at++) {
    ticks.push({ us: at * step, label: tickLabel(at * step, step) });
  }
  return ticks;
}

const minuteUs = 60e6;
const hourUs = 3600e6;
/** Above seconds, what a clock knows; below, 1, 2 and 5. */
const clockSteps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400].map(
  seconds => seconds * 1e6,
);

export function roundStep(least: number): number {
  const clock = clockSteps.find(it => it >= least);
  if (least > 500_000) return clock ?? Math.ceil(least / 86_400e6) * 86_400e6;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find(it => it * power >= least * 0.999999) ?? 10);
}

function tickLabel(us: number, step: number): string {
  const sign = us < 0 ? '-' : '';
  const abs = Math.abs(us);
  if (us === 0) return '0 s';
  if (step < 1) return `${sign}${trimmed(abs, 2)} µs`;
  if (step < 1000 && abs < 1000) return `${sign}${trimmed(abs, 0)} µs`;
  if (step < 1e6 && abs < 1e6) return `${sign}${trimmed(abs / 1000, decimals(step / 1000))} ms`;
  if (abs < minuteUs) return `${sign}${trimmed(abs / 1e6, decimals(step / 1e6))} s`;
  const seconds = trimmed((abs % minuteUs) / 1e6, decimals(step / 1e6));
  if (abs < hourUs) {
    const minutes = `${Math.floor(abs / minuteUs)} min`;
    return step >= minuteUs ? `${sign}${minutes}` : `${sign}${minutes} ${seconds} s`;
  }
  const minutes = Math.floor((abs % hourUs) / minuteUs);
  const tail = step >= minuteUs ? (minutes === 0 ? '' : ` ${minutes} min`) : ` ${minutes} min ${seconds} s`;
  return `${sign}${Math.floor(abs / hourUs)} h${tail}`;
}

function decimals(step: number): number {
  return step >= 1 ? 0 : Math.min(9, Math.ceil(-Math.log10(step) - 1e-9));
}

function trimmed(value: number, digits: number): string {
  return value.toFixed(digits);
}
