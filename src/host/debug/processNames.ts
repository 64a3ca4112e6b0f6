import type * as vscode from 'vscode';
import { shortId } from '../../core/format/id';
import type { ProcessFacts } from '../../protocol/debug';
import type { SessionWatch } from './sessionWatch';

/** The sessions of one run are told apart by what their process is: worker or role, its pid, the rollout it works on. */
export function registerProcessNames(watch: SessionWatch): vscode.Disposable {
  return watch.onDidTellProcess(({ session, facts }) => {
    // The root keeps the name of its configuration: it is how the person knows the run.
    if (!session.parentSession || facts.state === 'ended') return;
    session.name = processName(facts) ?? session.name;
  });
}

export function processName({ worker, role, name, rollout, pid }: ProcessFacts): string | null {
  // multiprocessing names its children (`runner-0`); debugpy gives the path of the script, which tells nothing apart.
  const ofProcess = name !== undefined && /[\\/]|\.py$/.test(name) ? undefined : name;
  const ofWorker = worker !== undefined && /^\d+$/.test(worker) ? `worker-${worker}` : worker;
  const what = ofProcess ?? ofWorker ?? (role === 'both' ? undefined : role);
  if (what === undefined && rollout === undefined) return null;
  return [`${what ?? 'process'} [${pid}]`, ...(rollout === undefined ? [] : [shortId(rollout)])].join(' · ');
}
