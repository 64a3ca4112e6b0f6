import { formatCount } from '../format/count';
import { type Message, say } from '../text/say';
import { toStoreAddress } from './address';

export type StoreStateName = 'none' | 'starting' | 'running' | 'attached' | 'lost';

export interface StatusFacts {
  readonly state: StoreStateName;
  /** Of the store in use; null without one. */
  readonly url: string | null;
  /** Null when nobody asked yet. */
  readonly rollouts: number | null;
  readonly problems: number;
}

export interface StatusLine {
  /** Name of a codicon. */
  readonly icon: string;
  readonly text: Message;
  readonly tooltip: Message;
  readonly warning: boolean;
}

/** The one item of the status bar. Problems come first: they are why one looks. */
export function toStatusLine({ state, url, rollouts, problems }: StatusFacts): StatusLine {
  const place = url === null ? '' : toPlace(url);
  const tooltip = toTooltip(state, url ?? '');
  if (state === 'lost') return { icon: 'warning', text: say('status.lost', { place }), tooltip, warning: true };
  if (problems > 0) {
    const text = problems === 1 ? say('status.oneProblem') : say('status.problems', { count: formatCount(problems) });
    return { icon: 'warning', text, tooltip, warning: true };
  }
  if (state === 'none') return { icon: 'circle-slash', text: say('status.none'), tooltip, warning: false };
  if (state === 'starting') return { icon: 'loading~spin', text: say('status.starting'), tooltip, warning: false };
  const text =
    rollouts === null
      ? say('status.store', { place })
      : rollouts === 1
        ? say('status.storeOne', { place })
        : say('status.storeRollouts', { place, count: formatCount(rollouts) });
  return { icon: 'pulse', text, tooltip, warning: false };
}

/** `:4748` on this machine, `host:4748` elsewhere. */
function toPlace(url: string): string {
  const address = toStoreAddress(url);
  if (address === null) return url;
  return address.loopback ? `:${address.port}` : `${address.host}:${address.port}`;
}

function toTooltip(state: StoreStateName, url: string): Message {
  switch (state) {
    case 'none':
      return say('status.tooltip.none');
    case 'starting':
      return say('status.tooltip.starting');
    case 'running':
      return say('status.tooltip.running', { url });
    case 'attached':
      return say('status.tooltip.attached', { url });
    case 'lost':
      return say('status.tooltip.lost', { url });
  }
}
