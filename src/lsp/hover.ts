import type { Finding } from '../core/logs/finding';
import type { LogRecord } from '../core/logs/record';
import { portToCheck } from '../core/logView/checkedNow';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import { hoverOf } from '../core/logView/hover';
import { toMarkdown, toPlainText } from '../core/logView/richText';
import { type Context, hoverOptions, isMuted } from './context';

/** What the line under the pointer says. */
export async function onHover(context: Context, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const log = context.logs.get(textDocument.uri);
  const record = log?.view.recordAt(log.lines, position.line + 1);
  if (!log || !record) return null;
  const { view } = log;
  const findings = [...view.findingsOf(log.lines, record)].sort(
    (one, other) => Number(one.noise) - Number(other.noise),
  );
  const [finding] = findings;
  const same = finding ? view.findings().filter(it => it.fingerprint === finding.fingerprint) : [];
  const roots = view.roots();
  const root = (finding && roots.get(finding)) ?? null;
  const followers = finding ? [...roots.values()].filter(it => it === finding).length : 0;
  const muted = finding !== undefined && isMuted(context, finding);
  const now = await seenNow(context, record, finding);
  const input = { record, findings, root, followers, times: same.length, first: same[0] ?? null, muted, now };
  const lines = hoverOf(input, hoverOptions(context, textDocument.uri));
  if (lines.length === 0) return null;
  const { markdown, commandLinks } = context.client;
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(lines, commandLinks) }
    : { kind: MarkupKind.PlainText, value: toPlainText(lines) };
  const first = Math.max(0, record.startLine - 1);
  // All of a traceback belongs to one record; the hover stays at the line that is pointed at.
  const line = Math.max(first, position.line);
  return { contents, range: { start: { line, character: 0 }, end: { line, character: log.line(line).length } } };
}

async function seenNow({ client, findEntry, ports }: Context, record: LogRecord, finding: Finding | undefined) {
  const entry = client.looksAtPorts && finding ? findEntry(finding.code) : undefined;
  const port = entry ? portToCheck(record, entry) : null;
  return port === null ? null : ports.look(port);
}
