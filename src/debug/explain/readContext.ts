import type { DebugProtocol } from '@vscode/debugprotocol';
import type { AgentContext } from '../../protocol/debug';
import type { SessionContext } from '../session/sessionContext';

/** The probe's own words, as base64: no quoting stands in the way. Fails where it is not loaded. */
const expression =
  "__import__('base64').b64encode(__import__('sys').modules['agl_devtools_probe'].context().encode('utf-8', 'replace')).decode()";
const limitMs = 1_000;

/** What the thread of a stopped frame works on, as its probe sees it; null: the process has none. */
export async function readContext(frameId: number, session: SessionContext): Promise<AgentContext | null> {
  const answer = await session.ask<{ result: string }>('evaluate', { expression, frameId, context: 'repl' }, limitMs);
  const encoded = /^'([A-Za-z0-9+/=]+)'$/.exec(answer?.result ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** The innermost frame of a stopped thread; null when it runs. */
export async function topFrame(threadId: number, session: SessionContext): Promise<number | null> {
  const only = { threadId, startFrame: 0, levels: 1 };
  const stack = await session.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', only, limitMs);
  return stack?.stackFrames[0]?.id ?? null;
}
