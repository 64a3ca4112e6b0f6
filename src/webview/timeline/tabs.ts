import { formatDuration } from '../../core/format/duration';
import type { ShownAttribute, SpanDetails } from '../../core/trace/spanDetails';
import { element } from './elements';
import { valueView } from './valueView';
import type { Words } from './words';

export const tabNames = ['attributes', 'messages', 'events', 'links', 'resource', 'raw'] as const;
export type TabName = (typeof tabNames)[number];

export interface TabActions {
  readonly openRaw: () => void;
}

export function countOf(details: SpanDetails, tab: TabName): number | null {
  return tab === 'raw' ? null : details[tab].length;
}

/** What a tab holds. Made when it is looked at, since a span can carry thousands of attributes. */
export function tabContent(details: SpanDetails, tab: TabName, words: Words, actions: TabActions): HTMLElement {
  if (tab !== 'raw' && details[tab].length === 0) {
    return element('p', { class: 'hint', text: words.say(`timeline.none.${tab}`) });
  }
  switch (tab) {
    case 'attributes':
      return attributeTable(details.attributes, words);
    case 'resource':
      return attributeTable(details.resource, words);
    case 'messages':
      return messageList(details, words);
    case 'events':
      return element('div', {}, ...details.events.map(it => eventView(it, words)));
    case 'links':
      return element('div', {}, ...details.links.map(it => linkView(it, words)));
    case 'raw': {
      const label = words.say('timeline.openRaw');
      const open = element('button', {
        class: 'text-button',
        text: label,
        attributes: { type: 'button' },
        onClick: actions.openRaw,
      });
      return element('div', {}, open, valueView(details.raw, words));
    }
  }
}

function attributeTable(attributes: readonly ShownAttribute[], words: Words): HTMLElement {
  const rows = attributes.map(it => {
    const key = element('th', { attributes: { scope: 'row' } });
    // A long key breaks after its dots before it breaks inside of a word.
    key.append(...it.key.split(/(?<=\.)/).flatMap(part => [part, document.createElement('wbr')]));
    return element('tr', {}, key, element('td', {}, valueView(it.value, words)));
  });
  return element('table', { class: 'attributes' }, element('tbody', {}, ...rows));
}

function messageList(details: SpanDetails, words: Words): HTMLElement {
  const items = details.messages.map(it => {
    const role = element('span', { class: 'role', text: words.role(it.role) });
    const note = it.note ? [element('span', { class: 'hint', text: it.note })] : [];
    return element(
      'div',
      { class: `said said-${roleClass(it.role)}` },
      element('div', {}, role, ' ', ...note),
      valueView(it.value, words),
    );
  });
  return element('div', { class: 'messages' }, ...items);
}

/** A role is foreign text and must not choose classes freely. */
function roleClass(role: string): string {
  return ['system', 'user', 'assistant', 'tool', 'reward'].includes(role) ? role : 'other';
}

function eventView(event: SpanDetails['events'][number], words: Words): HTMLElement {
  const after =
    event.afterMs === null ? '' : words.say('timeline.after', { time: formatDuration(Math.max(0, event.afterMs)) });
  const title = element('div', { class: 'event-title' }, element('strong', { text: event.name }), ' ');
  title.append(element('span', { class: 'hint', text: after }));
  return element('section', { class: 'event' }, title, attributeTable(event.attributes, words));
}

function linkView(link: SpanDetails['links'][number], words: Words): HTMLElement {
  const ids = element('div', { class: 'event-title' });
  ids.append(
    `${words.say('timeline.id.span')} `,
    element('code', { text: link.spanId }),
    ` · ${words.say('timeline.id.trace')} `,
  );
  ids.append(element('code', { text: link.traceId }));
  return element('section', { class: 'event' }, ids, attributeTable(link.attributes, words));
}
