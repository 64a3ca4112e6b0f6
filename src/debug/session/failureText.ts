import type { DebugProtocol } from '@vscode/debugprotocol';
import { say, toText } from '../../core/text/say';
import type { DebugFailure, FailureEvent } from '../../protocol/debug';
import { toFixes } from '../explain/explanation';
import type { DebugServices } from '../services';

/** A failure of ours in one text for whoever shows only that, and in parts for whoever shows them. */
export function failureOf(
  { code, detail }: DebugFailure,
  { catalog, language }: Pick<DebugServices, 'catalog' | 'language'>,
): { readonly text: string; readonly event: FailureEvent } {
  const entry = catalog().findEntry(code);
  const title = entry?.title[language] ?? code;
  const meaning = entry?.meaning[language] ?? '';
  const event = { code, ...(detail ? { detail } : {}), title, meaning, fixes: entry ? toFixes(entry, language) : [] };
  const first = toText(say('debug.failure', { code, title, meaning }), language);
  const detailed = detail ? toText(say('debug.failure.detail', { text: first, detail }), language) : first;
  const fix = event.fixes[0]?.title;
  return { text: fix ? toText(say('debug.failure.fix', { text: detailed, fix }), language) : detailed, event };
}

/** debugpy's own words on why it refuses. */
export function wordsOf({ message, body }: DebugProtocol.Response): string {
  const error = (body as { error?: { format?: string } } | undefined)?.error?.format;
  return error ?? message ?? '';
}
