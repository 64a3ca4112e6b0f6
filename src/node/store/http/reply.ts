import { StoreError } from '../semantics/storeError';
import { toJson } from '../storage/json';

export interface Failure {
  readonly status: number;
  readonly body: { readonly detail: unknown; readonly code: string };
  /** Not the client's doing: it belongs into the store's output. */
  readonly unexpected: boolean;
}

/** The one place where errors become answers. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StoreError) {
    return { status: error.status, body: { detail: error.detail, code: error.code }, unexpected: error.status >= 500 };
  }
  const status = statusOf(error);
  if (status !== null && status < 500) {
    // Fastify's own: a path that cannot be decoded, a parameter of thousands of characters.
    const detail = error instanceof Error ? error.message : String(error);
    return { status, body: { detail, code: status === 413 ? 'AGL-S007' : 'AGL-S009' }, unexpected: false };
  }
  return { status: 500, body: { detail: 'Internal server error', code: 'AGL-S500' }, unexpected: true };
}

/** Numbers of any length keep their digits; only values that hold such a number pay for it. */
export function toJsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (error) {
    if (error instanceof TypeError) return toJson(value);
    throw error;
  }
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;
}
