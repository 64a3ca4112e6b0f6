import type { SQLInputValue } from 'node:sqlite';
import type { Statements } from './statements';

export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export interface ListPlan {
  readonly select: string;
  readonly from: string;
  /** Always hold, whatever the logic. */
  readonly must: readonly Condition[];
  readonly filters: readonly Condition[];
  readonly logic: 'and' | 'or';
  /** `or` of nothing: upstream finds no span, but every rollout and worker. */
  readonly orOfNothing: 'all' | 'none';
  readonly order: string;
  /** -1: everything. */
  readonly limit: number;
  readonly offset: number;
}

export interface Listed {
  readonly rows: readonly Record<string, unknown>[];
  /** Of all matches. */
  readonly total: number;
}

export function list(statements: Statements, plan: ListPlan): Listed {
  const where = [...plan.must];
  if (plan.filters.length > 0) {
    const joined = plan.filters.map(it => `(${it.sql})`).join(` ${plan.logic} `);
    where.push({ sql: `(${joined})`, values: plan.filters.flatMap(it => it.values) });
  } else if (plan.logic === 'or' && plan.orOfNothing === 'none') where.push({ sql: '0', values: [] });
  const clause = where.length > 0 ? `WHERE ${where.map(it => it.sql).join(' AND ')}` : '';
  const values = where.flatMap(it => it.values);
  const counted = statements.get(`SELECT count(*) AS total FROM ${plan.from} ${clause}`, values);
  const rows = statements.all(
    `SELECT ${plan.select} FROM ${plan.from} ${clause} ORDER BY ${plan.order} LIMIT ? OFFSET ?`,
    [...values, plan.limit, plan.offset],
  );
  return { rows, total: counted?.['total'] as number };
}

/** Plain substring, case counts; a null never contains anything. */
export const contains = (column: string, text: string): Condition => ({
  sql: `instr(${column}, ?) > 0`,
  values: [text],
});
export const equals = (column: string, text: string): Condition => ({ sql: `${column} = ?`, values: [text] });
/** One parameter for the whole list, so that its length does not make another statement. */
export const within = (column: string, texts: readonly string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(texts)],
});

/** Nulls: times come last, as if infinite; text counts as empty, numbers as zero. Equals keep the order they came in. */
export function orderBy(column: string, kind: 'text' | 'number' | 'time', order: 'asc' | 'desc', seq: string): string {
  if (kind === 'time') return `(${column} IS NULL) ${order}, ${column} ${order}, ${seq} ASC`;
  return `coalesce(${column}, ${kind === 'text' ? "''" : '0'}) ${order}, ${seq} ASC`;
}
