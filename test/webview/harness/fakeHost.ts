/**
 * The editor's end of the timeline, played inside of the page itself, for a browser without an editor: everything behind
 * the border is the real code, only the source of spans is made up. `?spans=10000&language=zh-cn&scene=big|run|live|empty`.
 */
import { attemptId, rolloutId } from '../../../src/core/model/ids';
import type { Attempt } from '../../../src/core/model/attempt';
import type { RolloutSummary } from '../../../src/core/model/rollout';
import { timelineStrings } from '../../../src/core/text/timeline';
import { detailsOf } from '../../../src/core/trace/spanDetails';
import { TimelineDocument } from '../../../src/node/timeline/timelineDocument';
import { Peer, type Envelope } from '../../../src/protocol/peer';
import type { TimelineHostRequests, TimelineInit, TimelinePageRequests } from '../../../src/protocol/timeline';
import { bigRun, richRun, type Run } from './scenes';

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'zh-cn' ? 'zh-cn' : 'en';
const run: Run = query.get('scene') === 'big' ? bigRun(Number(query.get('spans') ?? 10_000)) : richRun();
const live = query.get('scene') === 'live';

const document_ = new TimelineDocument({ kind: 'rollout', id: 'ro-8e919df69c02' });
const attempts: readonly Attempt[] = run.attempts.map(it => ({
  ...it,
  id: attemptId(it.id),
  rolloutId: rolloutId('ro-8e919df69c02'),
  metadata: null,
  lastHeartbeatMs: null,
  workerId: null,
}));
const summary = {
  rollout: { status: live ? 'running' : 'succeeded', mode: 'train' },
  reward: 0.83,
  rescuedSpans: 0,
} as RolloutSummary;
const nowMs = run.endMs;
document_.setRollout(summary, attempts);
const first = live ? run.spans.slice(0, 5) : query.get('scene') === 'empty' ? [] : run.spans;
document_.add(first);
document_.loaded = true;

const calls: string[] = [];
let saved: unknown = JSON.parse(sessionStorage.getItem('state') ?? 'null');
const init = (): TimelineInit => ({
  language,
  strings: timelineStrings(language),
  generation: 1,
  target: { rolloutId: 'ro-8e919df69c02' },
  subject: 'ro-8e919df69c02',
  header: document_.header(nowMs),
  batch: document_.all(),
  reveal: -1,
});
const peer = new Peer<TimelineHostRequests, TimelinePageRequests>(message => postMessage(message), {
  ready: init,
  details: ({ row }) => {
    const span = document_.span(row);
    return span && detailsOf(span);
  },
  frames: ({ row }) => {
    const span = document_.span(row);
    const exceptions = span ? detailsOf(span).exceptions : [];
    return exceptions.flatMap((it, at) =>
      it.chain.flatMap((part, index) =>
        part.frames.flatMap((frame, position) => (frame.own ? [`${at}/${index}/${position}`] : [])),
      ),
    );
  },
  openFrame: ({ frame }) => note(`open ${frame}`),
  breakHere: ({ frame }) => note(`break ${frame}`),
  openRaw: () => note('raw'),
  copy: ({ text }) => note(`copy ${text}`),
  choose: () => note('choose'),
  explain: ({ code }) => note(`explain ${code}`),
});

function note(call: string): null {
  calls.push(call);
  return null;
}

if (live) {
  let at = first.length;
  setInterval(() => {
    document_.add(run.spans.slice(at, ++at));
    const batch = document_.news();
    void peer.request('append', { generation: 1, header: document_.header(Date.now()), ...(batch ? { batch } : {}) });
  }, 300);
}

Object.assign(globalThis, {
  harness: { calls, state: () => saved },
  acquireVsCodeApi: () => ({
    postMessage: (message: Envelope) => peer.receive(structuredClone(message)),
    getState: () => saved,
    setState: (state: unknown) => {
      saved = state;
      sessionStorage.setItem('state', JSON.stringify(state));
    },
  }),
});
