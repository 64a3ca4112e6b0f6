import { element, icon } from './elements';
import { lineWords } from './lineWords';
import type { TimelineModel } from './model';
import { rowHeight } from './sizes';
import type { Words } from './words';

interface Row {
  readonly element: HTMLElement;
  readonly twistie: HTMLElement;
  readonly icon: HTMLElement;
  readonly name: HTMLElement;
  readonly hint: HTMLElement;
}

/**
 * The column of names: the lines in sight as a tree for eyes and assistive technology alike. The tree keeps the focus
 * and names its active line (`aria-activedescendant`), because the elements of lines come and go while one scrolls.
 */
export class Names {
  readonly tree = element('div', { class: 'names', attributes: { role: 'tree', tabindex: '0' } });
  readonly #rows: Row[] = [];

  constructor(private readonly words: Words) {}

  /** Shows the lines from `scrollTop` on; `active` is the selected line, -1 for none. */
  update(model: TimelineModel, scrollTop: number, height: number, active: number, hovered: number): void {
    this.tree.setAttribute('aria-label', this.words.say('timeline.spans'));
    const first = Math.floor(scrollTop / rowHeight);
    const count = Math.max(0, Math.min(model.rows.length - first, Math.ceil(height / rowHeight) + 1));
    while (this.#rows.length < count) this.#rows.push(this.#addRow());
    this.#rows.forEach((row, at) => {
      row.element.hidden = at >= count;
      if (at >= count) return;
      const line = first + at;
      row.element.style.transform = `translateY(${line * rowHeight - scrollTop}px)`;
      this.#fill(row, model, line, line === active);
      row.element.classList.toggle('hovered', line === hovered);
    });
    const inSight = active >= first && active < first + count;
    if (inSight) this.tree.setAttribute('aria-activedescendant', `line-${active}`);
    else this.tree.removeAttribute('aria-activedescendant');
  }

  #addRow(): Row {
    const row = { twistie: icon('chevron-right', 'twistie'), icon: icon('circle-filled', 'kind') };
    const name = element('span', { class: 'name' });
    const hint = element('span', { class: 'hint' });
    const line = element('div', { class: 'line', attributes: { role: 'treeitem' } }, row.twistie, row.icon, name, hint);
    this.tree.append(line);
    return { element: line, ...row, name, hint };
  }

  #fill(row: Row, model: TimelineModel, line: number, selected: boolean): void {
    const said = lineWords(model, line, this.words);
    const foldable = model.isFoldable(line);
    const open = foldable && !model.isFolded(line);
    const depth = model.rows.depth[line] ?? 0;
    row.element.id = `line-${line}`;
    row.element.dataset['line'] = String(line);
    // Deep trees keep their names in sight; a screen reader hears the true level.
    row.element.style.paddingLeft = `${4 + Math.min(depth, 24) * 12}px`;
    row.twistie.className = `codicon twistie ${foldable ? `codicon-chevron-${open ? 'down' : 'right'}` : 'none'}`;
    row.icon.className = `codicon kind codicon-${said.icon} ${iconClass(model, line, said.failed)}`;
    row.name.textContent = said.name;
    row.hint.textContent = said.hint;
    row.element.classList.toggle('selected', selected);
    row.element.classList.toggle('failed', said.failed);
    row.element.classList.toggle('section', model.itemAt(line)?.kind === 'section');
    const attributes: Record<string, string> = {
      'aria-label': said.spoken,
      'aria-level': String(depth + 1),
      'aria-selected': String(selected),
      // Counted over all lines: counting siblings would mean to look at all of them, however many.
      'aria-posinset': String(line + 1),
      'aria-setsize': String(model.rows.length),
    };
    for (const [name, value] of Object.entries(attributes)) row.element.setAttribute(name, value);
    if (foldable) row.element.setAttribute('aria-expanded', String(open));
    else row.element.removeAttribute('aria-expanded');
  }
}

function iconClass(model: TimelineModel, line: number, failed: boolean): string {
  if (failed) return 'is-failed';
  const item = model.itemAt(line);
  if (item?.kind === 'section') return `state-${model.sectionAt(item.at)?.status ?? 'none'}`;
  return `class-${model.table.spanClass[item?.at ?? 0] ?? 0}`;
}
