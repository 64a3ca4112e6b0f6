import { toVisibleLine } from '../../core/text/visible';
import type { ShownException, ShownFrame } from '../../core/trace/spanDetails';
import { element, icon } from './elements';
import { valueView } from './valueView';
import type { Words } from './words';

export interface FrameLink {
  /** `exception/part/frame`, as the host counts them. */
  readonly id: string;
  readonly frame: ShownFrame;
}

interface Frames {
  readonly existing: ReadonlySet<string>;
  readonly open: (id: string) => void;
}

/** Type and message, then every exception of the chain with its frames; the user's own frames stand out. */
export function exceptionView(exception: ShownException, at: number, frames: Frames, words: Words): HTMLElement {
  const note = exception.inDebugger
    ? words.say('timeline.inDebugger')
    : exception.handled === true
      ? words.say('timeline.handled')
      : exception.handled === false
        ? words.say('timeline.escaped')
        : '';
  const parts = exception.chain.map((part, index) => {
    const title = exception.chain.length > 1 ? [partTitle(part.relation, part.title, words)] : [];
    return element('div', { class: 'part' }, ...title, frameList(part.frames, `${at}/${index}`, frames, words));
  });
  const stack = element(
    'details',
    {},
    element('summary', { text: words.say('timeline.stack') }),
    valueView(exception.stack, words),
  );
  return element(
    'section',
    { class: 'exception' },
    element('h3', {}, icon('error', 'is-failed'), element('strong', { text: exception.type })),
    ...(exception.message ? [element('pre', { class: 'message', text: exception.message })] : []),
    ...(note ? [element('div', { class: 'hint', text: note })] : []),
    ...parts,
    ...(exception.stack.text ? [stack] : []),
  );
}

/** The frame that "Open source" means: the innermost own one of the last exception that exists here, else any. */
export function bestFrame(exceptions: readonly ShownException[], existing: ReadonlySet<string>): FrameLink | null {
  const all = exceptions.flatMap((exception, at) =>
    exception.chain.flatMap((part, index) =>
      part.frames.map((frame, position) => ({ id: `${at}/${index}/${position}`, frame })),
    ),
  );
  const here = all.filter(it => existing.has(it.id));
  return here.findLast(it => it.frame.own) ?? here.at(-1) ?? null;
}

export function fileName(file: string): string {
  return toVisibleLine(file.split(/[\\/]/).at(-1) ?? file, 120);
}

function partTitle(relation: ShownException['chain'][number]['relation'], title: string, words: Words): HTMLElement {
  const prefix = element('span', { class: 'hint', text: `${words.say(`timeline.relation.${relation}`)} ` });
  return element('div', { class: 'part-title' }, prefix, title);
}

/** Libraries' frames in a row fold into one line: nobody mends an agent there, but they can be seen. */
function frameList(all: readonly ShownFrame[], id: string, frames: Frames, words: Words): HTMLElement {
  const list = element('ol', { class: 'frames' });
  let hidden: HTMLElement[] = [];
  const flush = () => {
    if (hidden.length > 2) {
      const summary = element('summary', { text: words.say('timeline.libraryFrames', { count: hidden.length }) });
      list.append(element('li', {}, element('details', {}, summary, element('ol', { class: 'frames' }, ...hidden))));
    } else list.append(...hidden);
    hidden = [];
  };
  all.forEach((frame, at) => {
    const line = frameLine(frame, `${id}/${at}`, frames);
    if (!frame.own) return void hidden.push(line);
    flush();
    list.append(line);
  });
  flush();
  return list;
}

function frameLine(frame: ShownFrame, id: string, frames: Frames): HTMLElement {
  const place = `${fileName(frame.file)}${frame.line === null ? '' : `:${frame.line}`}`;
  const path = toVisibleLine(frame.file, 1000);
  const where = frames.existing.has(id)
    ? element('button', {
        class: 'link',
        text: place,
        title: path,
        attributes: { type: 'button' },
        onClick: () => frames.open(id),
      })
    : element('span', { text: place, title: path });
  const name = element('span', { class: 'hint', text: ` ${frame.functionName}` });
  return element('li', { class: frame.own ? 'own' : 'library' }, where, name);
}
