import type { TimelineHeader } from '../../protocol/timeline';
import { element } from './elements';
import type { Frame } from './frame';
import type { Words } from './words';

/** Why nothing new comes, with a way to learn more; or why there is nothing at all. */
export function showNotice(
  frame: Frame,
  header: TimelineHeader,
  count: number,
  words: Words,
  explain: (code: string) => void,
) {
  const { notice, empty } = frame;
  empty.hidden = count > 0 || !header.loaded;
  empty.textContent = words.say(header.live || header.kind === 'trace' ? 'timeline.empty' : 'timeline.emptyEnded');
  notice.hidden = header.problem === null;
  if (!header.problem) return;
  const { code, text } = header.problem;
  const onClick = () => explain(code);
  const button = element('button', {
    class: 'link',
    text: words.say('timeline.explain'),
    attributes: { type: 'button' },
    onClick,
  });
  notice.replaceChildren(`${text} `, ...(code === '' ? [] : [element('code', { text: code }), ' ', button]));
}
