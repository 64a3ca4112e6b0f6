import { formatDuration } from '../format/duration';
import { shortId } from '../format/id';
import { formatTimeExact, type ZoneOffset } from '../format/time';
import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import { maskSecrets } from '../trace/secrets';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { toVisibleLine } from '../text/visible';
import type { Piece, RichLine } from './richText';

export interface FactsOptions {
  readonly language: Language;
  readonly nowMs: number;
  readonly zone: ZoneOffset;
  readonly commands: { readonly timeline: string };
}

/** More fields of a template than this are details of it. */
const shownFields = 4;

/** Who said it, when, and in which rollout; the user's own frame; what the words of the line named. */
export function factsOf(record: LogRecord, finding: Finding | null, options: FactsOptions): RichLine[] {
  const { language } = options;
  const lines: RichLine[] = [];
  const who = whoOf(record, options);
  const link = timelineOf(record, options);
  if (who !== '' || link) {
    lines.push([{ kind: 'text', text: who }, ...(link ? [{ kind: 'dim', text: '   ' } as const, link] : [])]);
  }
  // The exception's own words stand in the line, its place below.
  const told = record.exception ? new Set(['type', 'message', 'place']) : new Set();
  const fields = Object.entries(finding?.fields ?? {})
    .filter(([name]) => !told.has(name))
    .slice(0, shownFields);
  if (fields.length > 0) {
    const words = fields.map(([name, value]) => `${name} = ${toVisibleLine(maskSecrets(name, value), 60)}`).join(', ');
    lines.push([{ kind: 'text', text: toText(say('hover.fields', { fields: words }), language) }]);
  }
  const frame = record.exception?.userFrame;
  if (frame) {
    const place = `${frame.file}${frame.line === null ? '' : `:${frame.line}`} ${frame.functionName ?? ''}`.trim();
    lines.push([{ kind: 'text', text: toText(say('hover.at', { place }), language) }]);
  }
  return lines;
}

function whoOf(record: LogRecord, { language, nowMs, zone }: FactsOptions): string {
  const { ids, http, durationMs, origin } = record;
  const id = (key: 'rollout' | 'attempt' | 'trace' | 'span', value: string | undefined) =>
    value === undefined ? null : toText(say(`hover.${key}`, { id: shortId(value) }), language);
  const parts = [
    record.timeMs === null || record.dateInferred ? null : formatTimeExact(record.timeMs, nowMs, zone),
    record.process ?? (ids.pid === undefined ? null : `pid ${ids.pid}`),
    record.logger ?? (origin ? `${origin.file}${origin.line === null ? '' : `:${origin.line}`}` : null),
    ids.worker ?? null,
    id('rollout', ids.rollout),
    id('attempt', ids.attempt),
    id('trace', ids.trace),
    id('span', ids.span),
    http ? `${http.method ?? ''} ${http.path ?? ''} → ${http.status}`.trim() : null,
    durationMs === null ? null : toText(say('hover.took', { duration: formatDuration(durationMs) }), language),
  ];
  return parts.flatMap(it => (it === null || it === '' ? [] : [maskSecrets('', toVisibleLine(it, 100))])).join(' · ');
}

function timelineOf({ ids }: LogRecord, { language, commands }: FactsOptions): Piece | null {
  const span = ids.trace !== undefined && ids.span !== undefined ? { traceId: ids.trace, spanId: ids.span } : undefined;
  const more = { ...(ids.attempt === undefined ? {} : { attemptId: ids.attempt }), ...(span ? { span } : {}) };
  const target =
    ids.rollout !== undefined
      ? { rolloutId: ids.rollout, ...more }
      : ids.trace !== undefined
        ? { traceId: ids.trace, ...(span ? { span } : {}) }
        : null;
  if (target === null) return null;
  return {
    kind: 'command',
    text: toText(say('hover.timeline'), language),
    command: commands.timeline,
    args: [target],
    linkOnly: true,
  };
}
