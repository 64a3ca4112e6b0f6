interface Options {
  readonly class?: string;
  /** Foreign text may stand here: it never becomes markup. */
  readonly text?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The only way elements are made here. Text goes in as text; there is no way to put markup in. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: Options = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.text !== undefined) made.textContent = options.text;
  if (options.title !== undefined) made.title = options.title;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  if (options.onClick) made.addEventListener('click', options.onClick as (event: Event) => void);
  made.append(...children.filter(it => it !== null));
  return made;
}

export function icon(name: string, extra = ''): HTMLElement {
  return element('span', { class: `codicon codicon-${name} ${extra}`.trim(), attributes: { 'aria-hidden': 'true' } });
}

/** A button that shows an icon and says its name. */
export function iconButton(name: string, label: string, onClick: (event: MouseEvent) => void): HTMLButtonElement {
  const attributes = { type: 'button', 'aria-label': label };
  return element('button', { class: 'icon-button', title: label, attributes, onClick }, icon(name));
}
