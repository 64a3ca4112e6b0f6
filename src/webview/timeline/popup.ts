import { element } from './elements';
import { keyList } from './keys';
import type { Words } from './words';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

/** A menu under its button. Closes on choice, on Escape and when the focus leaves; the button gets the focus back. */
export function openMenu(anchor: HTMLElement, items: readonly MenuItem[]): void {
  let open = true;
  const close = () => {
    // Taking the focused button away makes it lose the focus, which closes again.
    if (!open) return;
    open = false;
    menu.remove();
    anchor.setAttribute('aria-expanded', 'false');
  };
  const buttons = items.map(it =>
    element('button', {
      text: it.label,
      attributes: { type: 'button', role: 'menuitem' },
      onClick: () => {
        close();
        anchor.focus();
        it.run();
      },
    }),
  );
  const menu = element('div', { class: 'menu', attributes: { role: 'menu' } }, ...buttons);
  menu.addEventListener('keydown', event => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (event.key !== 'Escape') return;
    else {
      close();
      anchor.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('focusout', event => {
    if (!menu.contains(event.relatedTarget as Node | null)) close();
  });
  const { right, bottom } = anchor.getBoundingClientRect();
  menu.style.right = `${Math.max(4, innerWidth - right)}px`;
  menu.style.top = `${bottom + 2}px`;
  anchor.setAttribute('aria-expanded', 'true');
  document.body.append(menu);
  buttons[0]?.focus();
}

/** The list of keys, in a dialog of the browser's own: it keeps the focus and closes on Escape by itself. */
export function openKeys(words: Words): void {
  const rows = keyList.map(line => {
    const keys = line.keys.map(key =>
      element('kbd', { text: 'wheel' in line ? `${key} + ${words.say('timeline.wheel')}` : key }),
    );
    return element('tr', {}, element('td', {}, ...keys), element('td', { text: words.say(line.text) }));
  });
  const title = words.say('timeline.keys');
  const close = element('button', { text: words.say('timeline.close'), attributes: { type: 'button' } });
  const dialog = element(
    'dialog',
    { class: 'keys', attributes: { 'aria-label': title } },
    ...[element('h2', { text: title }), element('table', {}, ...rows), close],
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
