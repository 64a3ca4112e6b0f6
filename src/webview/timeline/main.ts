import { Peer, type Envelope } from '../../protocol/peer';
import type { TimelineHostRequests, TimelinePageRequests } from '../../protocol/timeline';
import { TimelinePage } from './page';
import { toSavedState } from './savedState';
import './timeline.css';
import { Words } from './words';

/** What the editor gives a webview; it may be asked for once only. */
declare function acquireVsCodeApi(): {
  postMessage(message: Envelope): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const words = new Words();
let page: TimelinePage | null = null;

const host = new Peer<TimelinePageRequests, TimelineHostRequests>(message => editor.postMessage(message), {
  append: params => answered(() => page?.append(params), params.generation),
  reveal: ({ row }) => answered(() => page?.reveal(row)),
});
addEventListener('message', event => host.receive(event.data));

const init = await host.request('ready', null);
words.use(init.strings);
document.documentElement.lang = init.language;
page = new TimelinePage(init, toSavedState(editor.getState()), host, words, state => editor.setState(state));

/** A batch that does not follow on the last one means that one was lost: everything is asked for anew. */
function answered(act: () => void, generation?: number): Promise<null> {
  try {
    act();
    return Promise.resolve(null);
  } catch (error) {
    if (!(error instanceof RangeError) || generation === undefined) throw error;
    return host.request('ready', null).then(all => {
      page?.reset(all);
      return null;
    });
  }
}
