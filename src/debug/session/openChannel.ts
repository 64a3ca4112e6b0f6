import type { ProbeChannel } from '../services';
import { failureOf } from './failureText';
import { type RunState, shareChannel } from './runs';
import type { SessionContext } from './sessionContext';

/** The probes' channel of a run. Without it everything but agent breakpoints and our filters works. */
export async function openChannel(state: RunState, session: SessionContext): Promise<ProbeChannel | null> {
  const { services } = session;
  if (!services.openChannel) return null;
  try {
    const channel = await services.openChannel();
    shareChannel(state, channel);
    channel.onRecord(record => session.record(record));
    return channel;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    session.tell(failureOf({ code: 'AGL-D403', detail }, services).text);
    return null;
  }
}
