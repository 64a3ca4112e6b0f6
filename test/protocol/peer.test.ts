import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Envelope, Peer, PeerGone } from '../../src/protocol/peer';

interface Left {
  readonly double: { readonly params: number; readonly result: number };
}
interface Right {
  readonly shout: { readonly params: string; readonly result: string };
  readonly fail: { readonly params: null; readonly result: null };
  readonly never: { readonly params: null; readonly result: null };
}

function pair() {
  const left: Peer<Left, Right> = new Peer<Left, Right>(message => right.receive(structuredClone(message)), {
    double: it => it * 2,
  });
  const right: Peer<Right, Left> = new Peer<Right, Left>(message => left.receive(structuredClone(message)), {
    shout: async it => `${it} ${await right.request('double', 21)}`,
    fail: () => Promise.reject(new Error('not today')),
    never: () => new Promise(() => undefined),
  });
  return { left, right };
}

test('both ends ask and answer, also while they answer', async () => {
  assert.equal(await pair().left.request('shout', 'hey'), 'hey 42');
});

test('a handler that fails rejects the question with its words', async () => {
  await assert.rejects(pair().left.request('fail', null), /not today/);
});

test('what was asked is rejected when an end goes, and so is what is asked later', async () => {
  const { left } = pair();
  const asked = left.request('never', null);
  left.dispose();
  await assert.rejects(asked, PeerGone);
  await assert.rejects(left.request('shout', 'late'), PeerGone);
});

test('an unknown request is answered with an error, inherited names included', async () => {
  const replies: Envelope[] = [];
  const peer = new Peer<Left, Right>(message => replies.push(message), { double: it => it * 2 });
  for (const [at, method] of ['nothing', 'toString', '__proto__'].entries()) {
    peer.receive({ kind: 'request', id: at, method, params: null });
  }
  await new Promise(done => setImmediate(done));
  assert.deepEqual(
    replies.map(it => it.kind === 'reply' && it.ok),
    [false, false, false],
  );
});

test('messages of others, and answers to nothing, are left alone', () => {
  const { left } = pair();
  for (const stray of [null, 7, 'x', {}, { kind: 'reply', id: 99, ok: true, result: 1 }, { kind: 'x', id: 1 }]) {
    left.receive(stray);
  }
});
