import { withoutOrigins } from '../logs/merge/originColumn';
import type { LogEngine } from './engine';

/**
 * Reads merged logs as if their column of origins was not there; lines keep their numbers. A merged log may be cut or
 * filtered: it never lacks anything.
 */
export function withoutOriginColumn(engine: LogEngine, decode: (bytes: Uint8Array) => string): LogEngine {
  return {
    watch: () => engine.watch(),
    incidentsOf: findings => engine.incidentsOf(findings),
    read: options => {
      const reading = engine.read({ ...options, onSign: () => undefined });
      return {
        push: chunk => reading.push(withoutOrigins(typeof chunk === 'string' ? chunk : decode(chunk))),
        end: () => reading.end(),
      };
    },
  };
}
