import { element } from './elements';
import { minimapHeight, rowHeight, rulerHeight } from './sizes';
import type { Names } from './names';

/** The elements of the page that only hold others. */
export interface Frame {
  readonly root: HTMLElement;
  readonly notice: HTMLElement;
  /** Scrolls; as high inside as all lines together. */
  readonly scroller: HTMLElement;
  readonly spacer: HTMLElement;
  readonly bars: HTMLCanvasElement;
  readonly ruler: HTMLCanvasElement;
  readonly empty: HTMLElement;
}

export function createFrame(
  bar: HTMLElement,
  minimap: HTMLCanvasElement,
  names: Names,
  namesSplitter: HTMLElement,
  detailsSplitter: HTMLElement,
  details: HTMLElement,
): Frame {
  const hidden = { 'aria-hidden': 'true' };
  const ruler = element('canvas', { class: 'ruler', attributes: hidden });
  const bars = element('canvas', { class: 'bars', attributes: hidden });
  const notice = element('div', { class: 'notice', attributes: { role: 'status' } });
  notice.hidden = true;
  const empty = element('p', { class: 'empty hint' });
  const spacer = element('div', { class: 'spacer' });
  const view = element('div', { class: 'view' }, names.tree, bars);
  const scroller = element('div', { class: 'scroller', attributes: { tabindex: '-1' } }, view, spacer);
  const chart = element(
    'div',
    { class: 'chart' },
    ...[element('div', { class: 'strip' }, minimap), element('div', { class: 'strip' }, ruler)],
    ...[scroller, empty, namesSplitter],
  );
  const work = element('main', { class: 'work' }, chart, detailsSplitter, details);
  const root = element('div', { class: 'page' }, bar, notice, work);
  root.style.setProperty('--row-height', `${rowHeight}px`);
  root.style.setProperty('--ruler-height', `${rulerHeight}px`);
  root.style.setProperty('--minimap-height', `${minimapHeight}px`);
  return { root, notice, scroller, spacer, bars, ruler, empty };
}
