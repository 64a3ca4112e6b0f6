import { debugRecordKinds, type DebugRecord } from '../../../core/model/debugRecord';
import { paths, type DebugRecordPageWire } from '../../../protocol/devtools';
import * as v from '../wire/validate';
import { bodyOf } from './callBody';
import { queryObject, type Route } from './route';

/** Records of the debugger: in by many, out by a cursor. */
export const debugRecordRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: paths.debugRecords,
    handle: async (call, store) => {
      const { records } = v.validate(body, bodyOf(call), ['body']);
      if (records.length > mostAtOnce) {
        const msg = `List should have at most ${mostAtOnce} items`;
        throw v.invalid([{ type: 'too_long', loc: ['body', 'records'], msg, input: records.length }]);
      }
      return { added: await store.debugRecords.add(records.map(cut)) };
    },
  },
  {
    method: 'GET',
    path: paths.debugRecords,
    handle: (call, store): Promise<DebugRecordPageWire> => {
      const it = v.validate(query, queryObject(call.query, []), ['query']);
      return store.debugRecords.after(it, it.after, Math.min(it.limit, mostAtOnce));
    },
  },
];

const mostAtOnce = 1_000;
const longestText = 16_384;
const mostFacts = 64;

const time: v.Parser<number> = (value, loc, issues) => {
  const number = v.float(value, loc, issues);
  if (number === undefined || Number.isFinite(number)) return number;
  issues.push({ type: 'finite_number', loc, msg: 'Input should be a finite number', input: String(value) });
  return undefined;
};

const record = v.object({
  kind: v.required(v.oneOf(...debugRecordKinds)),
  timeMs: v.required(time),
  run: v.required(v.text),
  pid: v.withDefault(v.nullable(v.atLeast(0)), null),
  rollout: v.withDefault(v.nullable(v.text), null),
  attempt: v.withDefault(v.nullable(v.text), null),
  code: v.withDefault(v.nullable(v.text), null),
  text: v.required(v.text),
  facts: v.withDefault<Readonly<Record<string, string>>>(v.mapOf(v.text), {}),
}) satisfies v.Parser<DebugRecord>;
const body = v.object({ records: v.required(v.listOf(record)) });
const optionalText = v.withDefault(v.nullable(v.text), null);
const optionalTime = v.withDefault(v.nullable(time), null);
const query = v.object({
  after: v.withDefault(v.atLeast(0), 0),
  limit: v.withDefault(v.atLeast(1), mostAtOnce),
  rolloutId: optionalText,
  run: optionalText,
  fromMs: optionalTime,
  toMs: optionalTime,
});

/** A message of megabytes says no more than its beginning. */
function cut(it: DebugRecord): DebugRecord {
  const facts = Object.entries(it.facts).slice(0, mostFacts);
  return {
    ...it,
    run: it.run.slice(0, 200),
    text: it.text.slice(0, longestText),
    facts: Object.fromEntries(facts.map(([name, value]) => [name.slice(0, 200), value.slice(0, longestText)])),
  };
}
