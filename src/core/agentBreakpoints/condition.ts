import type { Operator } from './breakpoint';

/** What a filter's condition may ask of an exception, an HTTP answer or an emitted exception. */
export const conditionFields = {
  /** Class of the exception, with or without its module. */
  type: 'text',
  message: 'text',
  /** Of the catalog, `AGL-…`. */
  code: 'text',
  /** HTTP status. */
  status: 'number',
  url: 'text',
  method: 'text',
  /** `store` or `model`. */
  server: 'text',
  rollout: 'text',
  attempt: 'text',
  worker: 'text',
  /** File and line where it was raised, by the innermost frame of the user's own. */
  file: 'text',
  line: 'number',
} as const;
export type ConditionField = keyof typeof conditionFields;

export type ConditionOperator = Operator | 'contains' | 'matches';

/** A condition as data: the probe walks it and evaluates no code. A field that is not known makes its comparison false. */
export type Condition =
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly field: ConditionField;
      readonly operator: ConditionOperator;
      /** For `matches` the source of a regular expression made from a glob. */
      readonly value: string | number;
    };
