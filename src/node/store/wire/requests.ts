import { attemptStatuses } from '../../../core/model/attempt';
import { resourcesId, workerId } from '../../../core/model/ids';
import { rolloutStatuses, type RolloutConfig } from '../../../core/model/rollout';
import { workerStatuses } from '../../../core/model/worker';
import type { AttemptPatch } from '../semantics/attempts';
import type { NewRollout, RolloutPatch } from '../semantics/rollouts';
import { StoreError } from '../semantics/storeError';
import type { Paging, ResourceFilter, RolloutFilter, SpanFilter, WorkerFilter } from '../storage/aglQueries';
import * as v from './validate';

const mode = v.oneOf('train', 'val', 'test');
const config: v.Parser<RolloutConfig> = (value, loc, issues) => {
  const it = configFields(value, loc, issues);
  return (
    it && {
      timeoutSeconds: it.timeout_seconds,
      unresponsiveSeconds: it.unresponsive_seconds,
      maxAttempts: it.max_attempts,
      retryCondition: it.retry_condition,
    }
  );
};
const configFields = v.object({
  timeout_seconds: v.withDefault(v.nullable(v.float), null),
  unresponsive_seconds: v.withDefault(v.nullable(v.float), null),
  max_attempts: v.withDefault(v.atLeast(1), 1),
  retry_condition: v.withDefault(v.listOf(v.oneOf(...attemptStatuses)), []),
});

const newRolloutFields = {
  input: v.required(v.anything),
  mode: v.withDefault(v.nullable(mode), null),
  resources_id: v.withDefault(v.nullable(v.text), null),
  config: v.withDefault(v.nullable(config), null),
  metadata: v.withDefault(v.nullable(v.record), null),
};
const newRollout = v.object(newRolloutFields);
const toNewRollout = (it: v.Parsed<typeof newRollout>): NewRollout => ({
  input: it.input,
  mode: it.mode,
  resourcesId: it.resources_id === null ? null : resourcesId(it.resources_id),
  config: it.config,
  metadata: it.metadata,
});

const enqueueBody = v.object({ rollouts: v.required(v.listOf(newRollout)) });
export const readEnqueue = (body: unknown): readonly NewRollout[] =>
  v.validate(enqueueBody, body, ['body']).rollouts.map(toNewRollout);

const worker = { worker_id: v.withDefault(v.nullable(v.text), null) };
const startBody = v.object({ ...newRolloutFields, ...worker });
export const readStart = (body: unknown) => {
  const it = v.validate(startBody, body, ['body']);
  return { wanted: toNewRollout(it), worker: toWorkerId(it.worker_id) };
};

const dequeueBody = v.object({ limit: v.withDefault(v.whole, 1), ...worker });
export const readDequeue = (body: unknown) => {
  const it = v.validate(dequeueBody, body ?? {}, ['body']);
  return { limit: it.limit, worker: toWorkerId(it.worker_id) };
};

const attemptBody = v.object(worker);
export const readStartAttempt = (body: unknown) => toWorkerId(v.validate(attemptBody, body ?? {}, ['body']).worker_id);

const rolloutPatch = v.object({
  input: v.ifGiven(v.anything),
  mode: v.ifGiven(v.nullable(mode)),
  resources_id: v.ifGiven(v.nullable(v.text)),
  status: v.ifGiven(v.nullable(v.oneOf(...rolloutStatuses))),
  config: v.ifGiven(v.nullable(config)),
  metadata: v.ifGiven(v.nullable(v.record)),
});
export function readRolloutPatch(body: unknown): RolloutPatch {
  const { resources_id: id, status, config, ...rest } = v.validate(rolloutPatch, body, ['body']);
  return {
    ...rest,
    ...(id === undefined ? {} : { resourcesId: id === null ? null : resourcesId(id) }),
    ...(status === undefined ? {} : { status: notNull('status', status) }),
    ...(config === undefined ? {} : { config: notNull('config', config) }),
  };
}

const attemptPatch = v.object({
  status: v.ifGiven(v.nullable(v.oneOf(...attemptStatuses))),
  worker_id: v.ifGiven(v.nullable(v.text)),
  last_heartbeat_time: v.ifGiven(v.nullable(v.float)),
  metadata: v.ifGiven(v.nullable(v.record)),
});
export function readAttemptPatch(body: unknown): AttemptPatch {
  const it = v.validate(attemptPatch, body, ['body']);
  return {
    ...(it.status === undefined ? {} : { status: notNull('status', it.status) }),
    ...(it.worker_id === undefined ? {} : { workerId: workerId(notNull('worker_id', it.worker_id)) }),
    ...(it.last_heartbeat_time === undefined
      ? {}
      : { lastHeartbeatMs: notNull('last_heartbeat_time', it.last_heartbeat_time) * 1000 }),
    ...(it.metadata === undefined ? {} : { metadata: notNull('metadata', it.metadata) }),
  };
}

const beatBody = v.object({ heartbeat_stats: v.ifGiven(v.nullable(v.record)) });
export const readBeat = (body: unknown) => {
  const stats = v.validate(beatBody, body ?? {}, ['body']).heartbeat_stats;
  return stats === undefined ? undefined : notNull('heartbeat_stats', stats);
};

const llm = { endpoint: v.required(v.text), model: v.required(v.text) };
const resourceKinds: Readonly<Record<string, v.Parser<v.JsonRecord>>> = {
  llm: resource('llm', {
    ...llm,
    api_key: v.withDefault(v.nullable(v.text), null),
    sampling_parameters: v.withDefault(v.record, {}),
  }),
  proxy_llm: resource('proxy_llm', {
    ...llm,
    api_key: v.withDefault(v.nullable(v.text), null),
    sampling_parameters: v.withDefault(v.record, {}),
  }),
  prompt_template: resource('prompt_template', {
    template: v.required(v.text),
    engine: v.required(v.oneOf('jinja', 'f-string', 'poml')),
  }),
};
function resource<S extends Parameters<typeof v.object>[0]>(kind: string, fields: S): v.Parser<v.JsonRecord> {
  const parse = v.object(fields);
  return (value, loc, issues) => {
    const it = parse(value, [...loc, kind], issues);
    return it && { resource_type: kind, ...it };
  };
}
const tags = Object.keys(resourceKinds)
  .map(it => `'${it}'`)
  .join(', ');
const namedResource: v.Parser<v.JsonRecord> = (value, loc, issues) => {
  const tag = v.isRecord(value) ? value['resource_type'] : undefined;
  const parser = typeof tag === 'string' && Object.hasOwn(resourceKinds, tag) ? resourceKinds[tag] : undefined;
  if (parser) return parser(value, loc, issues);
  const discriminator = "'resource_type'";
  if (tag === undefined) {
    const msg = `Unable to extract tag using discriminator ${discriminator}`;
    issues.push({ type: 'union_tag_not_found', loc, msg, input: value, ctx: { discriminator } });
  } else {
    const msg = `Input tag ${quoted(tag)} found using ${discriminator} does not match any of the expected tags: ${tags}`;
    issues.push({
      type: 'union_tag_invalid',
      loc,
      msg,
      input: value,
      ctx: { discriminator, tag, expected_tags: tags },
    });
  }
  return undefined;
};
const quoted = (tag: unknown) =>
  typeof tag === 'string' ? `'${tag.slice(0, 100)}'` : JSON.stringify(tag)?.slice(0, 100);
export const readResources = (body: unknown) => v.validate(v.mapOf(namedResource), body, ['body']);

const nextBody = v.object({ rollout_id: v.required(v.text), attempt_id: v.required(v.text) });
export const readNext = (body: unknown) => v.validate(nextBody, body, ['body']);

const waitBody = v.object({
  rollout_ids: v.required(v.listOf(v.text)),
  timeout: v.withDefault(v.nullable(v.float), null),
});
export const readWait = (body: unknown) => {
  const { rollout_ids: ids, timeout } = v.validate(waitBody, body, ['body']);
  return { ids, timeoutMs: timeout === null ? null : timeout * 1000 };
};

const paging = (sortBy: string | null) => ({
  limit: v.withDefault(v.whole, -1),
  offset: v.withDefault(v.whole, 0),
  sort_by: v.withDefault(v.nullable(v.text), sortBy),
  sort_order: v.withDefault(v.oneOf('asc', 'desc'), 'asc'),
});
const logic = { filter_logic: v.withDefault(v.oneOf('and', 'or'), 'and') };
const optionalText = v.withDefault(v.nullable(v.text), null);

const rolloutQuery = v.object({
  status_in: v.withDefault(v.nullable(v.listOf(v.oneOf(...rolloutStatuses))), null),
  rollout_id_in: v.withDefault(v.nullable(v.listOf(v.text)), null),
  rollout_id_contains: optionalText,
  ...logic,
  ...paging(null),
});
/** `where` tells the parts of an error: a query string or a body. */
export function readRolloutQuery(value: unknown, where: 'query' | 'body'): RolloutFilter {
  const it = v.validate(rolloutQuery, value, [where]);
  const ids = { idIn: it.rollout_id_in, idContains: it.rollout_id_contains };
  return { statusIn: it.status_in, ...ids, logic: it.filter_logic, ...toPaging(it) };
}

const attemptQuery = v.object(paging('sequence_id'));
export const readAttemptQuery = (value: unknown, where: 'query' | 'body'): Paging =>
  toPaging(v.validate(attemptQuery, value, [where]));

const workerQuery = v.object({
  status_in: v.withDefault(v.nullable(v.listOf(v.oneOf(...workerStatuses))), null),
  worker_id_contains: optionalText,
  ...logic,
  ...paging(null),
});
export function readWorkerQuery(value: unknown, where: 'query' | 'body'): WorkerFilter {
  const it = v.validate(workerQuery, value, [where]);
  return { statusIn: it.status_in, idContains: it.worker_id_contains, logic: it.filter_logic, ...toPaging(it) };
}

const resourceQuery = v.object({ resources_id: optionalText, resources_id_contains: optionalText, ...paging(null) });
export function readResourceQuery(value: unknown): ResourceFilter {
  const it = v.validate(resourceQuery, value, ['query']);
  return { id: it.resources_id, idContains: it.resources_id_contains, ...toPaging(it) };
}

const spanQuery = v.object({
  rollout_id: v.required(v.text),
  attempt_id: optionalText,
  trace_id: optionalText,
  span_id: optionalText,
  parent_id: optionalText,
  name: optionalText,
  trace_id_contains: optionalText,
  span_id_contains: optionalText,
  parent_id_contains: optionalText,
  name_contains: optionalText,
  ...logic,
  ...paging('sequence_id'),
});
export function readSpanQuery(value: unknown, where: 'query' | 'body'): SpanFilter {
  const it = v.validate(spanQuery, value, [where]);
  return {
    rolloutId: it.rollout_id,
    attemptId: it.attempt_id,
    exact: given({ trace_id: it.trace_id, span_id: it.span_id, parent_id: it.parent_id, name: it.name }),
    contained: given({
      trace_id: it.trace_id_contains,
      span_id: it.span_id_contains,
      parent_id: it.parent_id_contains,
      name: it.name_contains,
    }),
    logic: it.filter_logic,
    ...toPaging(it),
  };
}

interface PagingFields {
  readonly limit: number;
  readonly offset: number;
  readonly sort_by: string | null;
  readonly sort_order: 'asc' | 'desc';
}

function toPaging({ limit, offset, sort_by: sortBy, sort_order: sortOrder }: PagingFields): Paging {
  if (limit === 0 || limit < -1) throw paged('Limit must be greater than 0 or -1 for no limit');
  if (offset < 0) throw paged('Offset must be greater than or equal to 0');
  return { limit, offset, sortBy, sortOrder };
}

const paged = (detail: string) => new StoreError('AGL-S003', 400, detail);

function notNull<T>(field: string, value: T | null): T {
  if (value !== null) return value;
  throw new StoreError('AGL-S002', 400, `${field} is invalid; it cannot be a null value.`);
}

const toWorkerId = (id: string | null) => (id === null ? null : workerId(id));

function given<T extends Readonly<Record<string, string | null>>>(values: T): Partial<Record<keyof T, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, it]) => it !== null)) as Partial<Record<keyof T, string>>;
}
