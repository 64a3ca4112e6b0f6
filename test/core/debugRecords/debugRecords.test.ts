import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRecords } from '../../../src/core/debugRecords/mergeRecords';
import { recordsOf } from '../../../src/core/debugRecords/recordsOf';
import { toDebugSpan } from '../../../src/core/debugRecords/toDebugSpan';
import { exceptionsOf } from '../../../src/core/exceptions/ofSpan';
import { toOccurrenceRow } from '../../../src/core/exceptions/rows';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { detailsOf, toJsonText } from '../../../src/core/trace/spanDetails';
import { Forest } from '../../../src/core/trace/forest';
import { SpanCollector } from '../../../src/core/trace/spanCollector';
import { matchesGolden } from '../../golden';
import { drawLanes, nothingFolded } from '../trace/drawLanes';
import { makeSpan, originNs } from '../trace/makeSpan';
import { keyError, makeRecord, originMs } from './makeRecord';

const shown = (record: DebugRecord, paused = false) => ({ record, paused });

/** A run of the debugger beside the spans of its agent. */
function drawn(folds = nothingFolded) {
  const collector = new SpanCollector(originNs);
  const spans = [
    makeSpan({ id: 'run', name: 'agent.run', start: 0, end: 4000 }),
    makeSpan({ id: 'tool', parent: 'run', name: 'tool_call.search', start: 500, end: 3500 }),
  ];
  const records = [
    makeRecord({ kind: 'launch', at: 100, text: 'Debug Agent: agent.py' }),
    makeRecord({ at: 1000, text: '@tool search', facts: { pausedMs: '1500' } }),
    makeRecord({ ...keyError, at: 3000, facts: { ...keyError.facts, pausedMs: '400' } }),
    makeRecord({ kind: 'log', at: 3600, text: 'reward 0' }),
    makeRecord({ kind: 'exit', at: 4000, code: 'AGL-P003', text: 'Process 42 was ended by SIGKILL' }),
  ];
  // In whatever order they come: the lane stands first, in the order of time.
  collector.add([spans[0]!, ...records.toReversed().map(it => toDebugSpan(shown(it), null)), spans[1]!]);
  const forest = new Forest(collector.table);
  forest.update(Int32Array.from({ length: collector.table.length }, (_, row) => row));
  forest.settle([0]);
  const first = collector.table.key[forest.order[0] ?? 0] ?? 0;
  const open = folds === nothingFolded ? folds : { ...folds, opened: new Set([first]) };
  return drawLanes(collector.table, forest, [''], open);
}

test('the debugger has one lane on the axis of the spans, which opens into a line for each record', () => {
  const text = `${drawn()}\n\n${drawn({ closed: new Set(), opened: new Set() })}\n`;
  matchesGolden('trace/debugger.txt', text);
});

test('an exception of the debugger is one of the catalog of exceptions: its place, its fingerprint, seen in the debugger', () => {
  const span = toDebugSpan(shown(makeRecord(keyError)), 'at-1');
  const [it] = exceptionsOf(span);
  assert.deepEqual(
    [it?.type, it?.message, it?.fingerprint, it?.inDebugger],
    [...['KeyError', 'it: x', '00112233445566', true]],
  );
  assert.deepEqual(it?.userFrame, {
    ...{ file: 'C:\\agents\\agent.py', line: 7, column: null, functionName: 'rollout', language: 'python' },
  });
  const row = toOccurrenceRow(it, { language: 'en', nowMs: originMs, zone: () => 0 });
  assert.equal(row.description.split(' · ')[1], 'seen in the debugger');
  const details = detailsOf(span);
  assert.deepEqual(
    details.ids.map(id => [id.what, id.id]),
    [
      ['rollout', 'ro-1'],
      ['attempt', 'at-1'],
    ],
  );
  assert.deepEqual([details.exceptions[0]?.inDebugger, details.status, details.code], [true, 'ERROR', 'AGL-R204']);
  assert.deepEqual(exceptionsOf(toDebugSpan(shown(makeRecord()), null)), []);
  const wordless = exceptionsOf(toDebugSpan(shown(makeRecord({ kind: 'exception', text: 'KeyboardInterrupt' })), null));
  assert.deepEqual([wordless[0]?.type, wordless[0]?.message, wordless[0]?.userFrame], ['KeyboardInterrupt', '', null]);
});

test('a stop lasts while its process stands, then as long as it stood; anything else is an instant', () => {
  const [still, over, unknown] = [
    toDebugSpan(shown(makeRecord(), true), null),
    toDebugSpan(shown(makeRecord({ facts: { pausedMs: '250.5' } })), null),
    toDebugSpan(shown(makeRecord({ facts: { pausedMs: 'long' } })), null),
  ];
  assert.equal(still.endNs, null);
  assert.equal(over.endNs! - over.startNs!, 250_500_000n);
  assert.equal(unknown.endNs, unknown.startNs);
});

test('a timeline has what names its rollout, and of its time what names none, but nothing of a run of others', () => {
  const all = [
    makeRecord({ text: 'named', at: 99_000_000 }),
    makeRecord({ rollout: null, text: 'in time', at: 500 }),
    makeRecord({ rollout: null, text: 'too late', at: 9000 }),
    makeRecord({ rollout: 'ro-2', run: 'run-2', text: 'of another' }),
    makeRecord({ rollout: null, run: 'run-2', text: 'of a run of others' }),
    makeRecord({ rollout: null, run: 'run-3', text: 'of a script without rollouts' }),
    makeRecord({ timeMs: Infinity, text: 'no time' }),
    makeRecord({ timeMs: 1e300, text: 'no time either' }),
  ].map(it => shown(it));
  const texts = (rollout: string | null, frame: Parameters<typeof recordsOf>[2]) =>
    recordsOf(all, rollout, frame).map(it => it.record.text);
  const frame = { fromMs: originMs, toMs: originMs + 1000 };
  assert.deepEqual(texts('ro-1', frame), ['named', 'in time', 'of a script without rollouts']);
  assert.deepEqual(texts('ro-1', null), ['named']);
  assert.deepEqual(texts(null, frame), ['of a script without rollouts']);
  assert.ok(texts('ro-1', { ...frame, toMs: null }).includes('too late'));
});

test('a record that is stored and kept is drawn once, as the one that knows how long its stop lasted', () => {
  const begun = makeRecord();
  const over = makeRecord({ facts: { pausedMs: '5' } });
  assert.deepEqual([...mergeRecords([begun], [shown(over)]).values()], [shown(over)]);
  assert.deepEqual([...mergeRecords([begun, over], [shown(begun)]).values()], [shown(over)]);
  assert.deepEqual([...mergeRecords([begun], [shown(begun, true)]).values()], [shown(begun, true)]);
  assert.equal(mergeRecords([begun, makeRecord({ text: 'another' })], []).size, 2);
});

test('the raw record is what the debugger told, credentials masked', () => {
  const record = makeRecord({ facts: { api_key: 'hunter2hunter2', place: 'agent.py:1' } });
  const span = toDebugSpan(shown(record), null);
  assert.deepEqual(JSON.parse(toJsonText(span)), record);
  const { raw, attributes } = detailsOf(span);
  for (const masked of [raw.masked, attributes.find(it => it.key === 'api_key')?.value.masked]) {
    assert.ok(masked && !masked.includes('hunter2'), String(masked));
  }
});
