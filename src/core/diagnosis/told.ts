import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';

/** What is found in a record, wherever that stands. */
export type Told = Pick<Finding, 'code' | 'fields' | 'ambiguousWith' | 'general' | 'noise' | 'fingerprint'>;

export function toFinding(told: Told, record: LogRecord, file: string | null): Finding {
  const headed = record.format !== 'plain' && record.format !== 'python' && record.format !== 'node';
  return {
    file,
    line: headed || record.exceptionLine === null ? record.startLine : record.exceptionLine,
    endLine: record.endLine,
    code: told.code,
    fields: told.fields,
    ambiguousWith: told.ambiguousWith,
    general: told.general,
    noise: told.noise,
    fingerprint: told.fingerprint,
    record,
  };
}
