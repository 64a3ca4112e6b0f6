import type { CatalogEntry, Cause } from '../catalog/entry';
import { addressesOf } from '../diagnosis/addresses';
import type { LogRecord } from '../logs/record';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { stateOf } from './judgedCauses';
import type { Piece } from './richText';

/** What is on a port of this machine at this moment. */
export interface SeenNow {
  readonly port: number;
  readonly listening: boolean;
  /** Null: that could not be told in time. */
  readonly store: boolean | null;
  readonly storeElsewhere: number | null;
}

/**
 * The port of this machine that a record did not reach, if that is what it tells of: what is true of it now tells its
 * causes apart. Other machines are never asked because a log names them.
 */
export function portToCheck(record: LogRecord, entry: CatalogEntry): number | null {
  if (entry.category !== 'connection' && entry.category !== 'cross-service') return null;
  for (const address of addressesOf(record)) {
    const port = Number(/^loopback:(\d{1,5})$/.exec(address)?.[1] ?? 0);
    if (port > 0 && port < 65_536) return port;
  }
  return null;
}

/** In words, without what its causes tell already, and what a click can do about it. */
export function checkedNow(
  seen: SeenNow,
  causes: readonly Cause[],
  language: Language,
  attach: string,
): { readonly lines: readonly Piece[][]; readonly link: Piece | null } {
  const { port, store, storeElsewhere } = seen;
  const key = stateOf(seen);
  const line = (text: string): Piece[] => [{ kind: 'text', text }];
  const isTold = causes.some(({ now }) => now === 'free' || now === key);
  const lines = isTold ? [] : [line(toText(say(`hover.now.${key}`, { port }), language))];
  if (storeElsewhere !== null && !causes.some(it => it.now === 'elsewhere')) {
    lines.push(line(toText(say('hover.now.elsewhere', { port: storeElsewhere }), language)));
  }
  const answering = store === true ? port : storeElsewhere;
  if (answering === null) return { lines, link: null };
  const text = toText(say('hover.now.attach', { port: answering }), language);
  return {
    lines,
    link: { kind: 'command', text, command: attach, args: [`http://127.0.0.1:${answering}`], linkOnly: true },
  };
}
