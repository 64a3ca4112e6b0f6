import type { LogEngine } from '../core/logView/engine';
import { withoutOriginColumn } from '../core/logView/withoutOriginColumn';
import { mergedScheme } from '../protocol/mergedLogs';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Documents in which several logs stand have a column of origins before each line. */
export function engineFor(uri: string, engine: LogEngine): LogEngine {
  if (!uri.startsWith(`${mergedScheme}:`)) return engine;
  return withoutOriginColumn(engine, bytes => decoder.decode(bytes));
}
