import { debugEvents, type ProcessFacts } from '../../protocol/debug';
import type { UpstreamRequests } from '../upstream/upstreamRequests';
import { lookAtChild } from './childEnds';
import type { ClientPort } from './clientPort';
import type { RunMember } from './runs';

export interface MemberParts extends Pick<RunMember, 'isRoot' | 'onMatch'> {
  readonly port: ClientPort;
  readonly upstream: UpstreamRequests;
  readonly facts: () => Partial<ProcessFacts>;
  readonly onFacts: (facts: Partial<ProcessFacts>) => void;
  /** Of a process that has no session here. */
  readonly onOther: (told: ProcessFacts) => void;
}

/** What a session is to the others of its run. */
export function createMember({ port, upstream, facts, onFacts, onOther, isRoot, onMatch }: MemberParts): RunMember {
  return {
    ...{ isRoot, onMatch },
    get pid() {
      return facts().pid;
    },
    get hasEnded() {
      return facts().state === 'ended';
    },
    onFacts: told => {
      const { pid, state } = facts();
      if (told.pid !== pid) return onOther(told);
      // That is debugpy's to say.
      if (told.state === 'ended') return;
      onFacts({ ...told, ...(state ? { state } : {}) });
      port.event(debugEvents.process, { ...told, ...facts() });
    },
    lookAtChild: pid => lookAtChild(pid, upstream),
  };
}
