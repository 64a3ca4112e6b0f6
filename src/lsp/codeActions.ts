import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node';
import { canApply } from '../core/logView/hover';
import { say, toText } from '../core/text/say';
import { commands } from '../protocol/ids';
import type { Context } from './context';
import { source } from './diagnostics';

/** Fixes of what stands on the line, muting it, its page, and the record without its secrets. Commands need our client. */
export function onCodeAction(
  context: Context,
  { textDocument, range, context: asked }: CodeActionParams,
): CodeAction[] {
  const { client, findEntry, logs } = context;
  const log = logs.get(textDocument.uri);
  if (!log || !client.commandLinks) return [];
  const words = (message: Parameters<typeof toText>[0]) => toText(message, client.language);
  const actions: CodeAction[] = [];
  for (const diagnostic of asked.diagnostics.filter(it => it.source === source)) {
    const entry = findEntry(String(diagnostic.code));
    if (!entry) continue;
    const { code } = entry;
    const add = (title: string, command: string, args: unknown[], kind: string) =>
      actions.push({ title, kind, diagnostics: [diagnostic], command: { title, command, arguments: args } });
    entry.fixes.forEach((fix, at) => {
      const title = words(say('log.action.apply', { code, title: fix.title[client.language] }));
      if (canApply(fix)) add(title, commands.logsFix, [code, at], CodeActionKind.QuickFix);
    });
    add(words(say('log.action.explain', { code })), commands.healthExplain, [code], CodeActionKind.QuickFix);
    if (!entry.noise) {
      const fingerprint = fingerprintOf(diagnostic.data);
      const mute = { code, ...(fingerprint === null ? {} : { fingerprint }) };
      add(words(say('log.action.mute', { code })), commands.logsMute, [mute], CodeActionKind.QuickFix);
    }
  }
  const title = words(say('log.action.copy'));
  const record = log.view.recordAt(log.lines, range.start.line + 1);
  const lines = [record?.startLine ?? range.start.line + 1, Math.max(record?.endLine ?? 0, range.end.line + 1)];
  const place = { uri: log.uri, startLine: (lines[0] ?? 1) - 1, endLine: (lines[1] ?? 1) - 1 };
  const copy = { title, command: commands.logsCopyRedacted, arguments: [place] };
  actions.push({ title, kind: CodeActionKind.Empty, command: copy });
  return actions;
}

function fingerprintOf(data: unknown): string | null {
  const known = typeof data === 'object' && data !== null && 'fingerprint' in data ? data.fingerprint : null;
  return typeof known === 'string' ? known : null;
}
