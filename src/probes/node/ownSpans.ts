import { createRequire } from 'node:module';
import type { Call } from './calls';
import { guarded } from './guard';
import { live } from './live';
import type * as spanExport from './spanExport';

let own: ReturnType<typeof spanExport.openSpanExport> | null = null;

/** Spans for a program without a tracer, to the store that the launch names; elsewhere OpenTelemetry is not even loaded. */
export const openOwnSpans = guarded((url: string | undefined): void => {
  if (!url || !/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\//.test(url)) return;
  // A bundle beside this one.
  const { openSpanExport } = createRequire(__filename)('./spanExport.cjs') as typeof spanExport;
  own = openSpanExport(url, live.ids);
  live.heard = true;
});

export const httpSpan = guarded((call: Call, status: number | null, error: unknown): void => {
  own?.httpSpan(call, status, error);
});

/** `error`: what nobody caught. A program with a tracer of its own has told all that is to be told. */
export function endOwnSpans(error: unknown, exitCode: number): void {
  if (live.traced) own?.drop();
  else own?.end(error, exitCode);
}
