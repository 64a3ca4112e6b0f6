import { formatCount } from '../../core/format/count';
import type { ShownValue } from '../../core/trace/shownValue';
import { element, iconButton } from './elements';
import type { Words } from './words';

/** More than this is folded: a pane full of one value hides the others. */
const maxLines = 12;
const maxLength = 1200;

/** A value as text: long ones folded with "show all", credentials masked until somebody asks to see them. */
export function valueView(value: ShownValue, words: Words): HTMLElement {
  const body = element('pre', { class: 'value' });
  const whole = element('div', { class: 'value-box' }, body);
  let masked = value.masked !== null;
  let folded = true;
  const more = element('button', { class: 'text-button', attributes: { type: 'button' } });
  const draw = () => {
    const text = masked ? (value.masked ?? '') : value.text;
    const lines = text.split('\n');
    const long = lines.length > maxLines || text.length > maxLength;
    body.textContent = long && folded ? lines.slice(0, maxLines).join('\n').slice(0, maxLength) : text;
    body.classList.toggle('folded', long && folded);
    more.hidden = !long;
    const hiddenLines = Math.max(1, lines.length - maxLines);
    more.textContent = folded
      ? words.say('timeline.showAll', { count: formatCount(hiddenLines) })
      : words.say('timeline.showLess');
    more.setAttribute('aria-expanded', String(!folded));
  };
  more.addEventListener('click', () => {
    folded = !folded;
    draw();
  });
  whole.append(more);
  if (value.cut > 0) {
    whole.append(element('div', { class: 'hint', text: words.say('timeline.cut', { count: formatCount(value.cut) }) }));
  }
  if (value.masked !== null) {
    const toggle = iconButton('eye', words.say('timeline.showSecret'), () => {
      masked = !masked;
      const label = words.say(masked ? 'timeline.showSecret' : 'timeline.hideSecret');
      toggle.setAttribute('aria-label', label);
      toggle.title = label;
      toggle.firstElementChild?.classList.toggle('codicon-eye-closed', !masked);
      toggle.firstElementChild?.classList.toggle('codicon-eye', masked);
      draw();
    });
    whole.prepend(toggle);
    whole.classList.add('secret');
  }
  draw();
  return whole;
}
