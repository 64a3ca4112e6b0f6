import path from 'node:path';
import * as vscode from 'vscode';
import type { CdpAddress, ChildSession, NodeConfiguration, NodeServices } from '../../../debug/node/nodeServices';
import type { NodeSession } from '../../../debug/node/nodeSession';
import type { DebugServices } from '../../../debug/services';
import { loadCatalog } from '../../catalog';
import { eventOf, bodyOf, requestOf } from '../dapMessages';
import type { OnPlanned } from '../adapterFactory';
import type { Launches } from '../launches';
import { loadDebug } from '../loadDebug';
import type { SessionWatch } from '../sessionWatch';
import { builtInType } from './builtInDebugger';

/** Gives the address at which a session of the built-in debugger speaks the inspector's protocol. */
const cdpCommand = 'extension.js-debug.requestCDPProxy';

interface Known {
  readonly session: vscode.DebugSession;
  readonly node: NodeSession;
}

/** Sessions of ours over Node.js, and what the built-in debugger says in the sessions below them. */
export class NodeSessions implements vscode.Disposable {
  readonly #known = new Map<string, Known>();
  readonly #children = new Map<string, { readonly of: Known; readonly child: ChildSession }>();
  readonly #own: vscode.Disposable;

  constructor(
    private readonly launches: Launches,
    private readonly watch: SessionWatch,
    private readonly extensionPath: string,
  ) {
    this.#own = vscode.Disposable.from(
      vscode.debug.registerDebugAdapterTrackerFactory(builtInType, {
        createDebugAdapterTracker: session => this.#track(session),
      }),
      vscode.debug.onDidTerminateDebugSession(session => {
        this.#known.delete(session.id);
        const found = this.#children.get(session.id);
        this.#children.delete(session.id);
        if (!found) return;
        this.watch.resumedBelow(session);
        found.of.node.childEnded(found.child);
      }),
    );
  }

  create(
    session: vscode.DebugSession,
    shared: Pick<DebugServices, 'language' | 'nowMs' | 'catalog' | 'record'>,
    planned: OnPlanned,
  ): NodeSession {
    const { workspaceFolder: folder } = session;
    const probes = path.join(this.extensionPath, 'dist', 'probes');
    const { language } = shared;
    const services: NodeServices = {
      ...shared,
      // By the event of a failure, with what mends it.
      showsFailures: true,
      probeFolder: path.join(probes, 'node'),
      toSourcePath,
      planLaunch: async (args, signal) => {
        const made = await this.launches.takeNode(folder, args, signal);
        if (made.ok) planned(session, made.plan);
        return made;
      },
      planAttach: (args, signal) => this.launches.attachNode(folder, args, signal),
      openChannel: onSetup =>
        loadDebug().openProbeChannel({
          ...{ language, onSetup, runtime: 'node', pythonProbe: path.join(probes, 'python') },
          entries: () => loadCatalog().entries,
        }),
      startChild: config => startChild(session, config),
    };
    const node = new (loadDebug().NodeSession)(services);
    this.#known.set(session.id, { session, node });
    return node;
  }

  dispose(): void {
    this.#own.dispose();
  }

  #track(session: vscode.DebugSession): vscode.DebugAdapterTracker | undefined {
    const of = this.#above(session);
    if (!of) return undefined;
    const above = this.#children.get(session.parentSession?.id ?? '')?.child;
    const child = toChild(session, of.session, above?.pid ?? null);
    this.#children.set(session.id, { of, child });
    return {
      onWillReceiveMessage: (message: Message) => {
        if (resuming.has(requestOf(message) ?? '')) this.watch.resumedBelow(session);
        of.node.childSaid(child, 'editor', message);
      },
      onDidSendMessage: (message: Message) => {
        const event = eventOf(message);
        if (event === 'stopped') {
          const { threadId } = bodyOf(message);
          this.watch.stoppedBelow({
            session,
            owner: of.session,
            threadId: typeof threadId === 'number' ? threadId : null,
          });
        }
        if (event === 'continued' || event === 'terminated') this.watch.resumedBelow(session);
        of.node.childSaid(child, 'debugger', message);
      },
    };
  }

  #above(session: vscode.DebugSession): Known | undefined {
    const { parentSession } = session;
    return parentSession && (this.#known.get(parentSession.id) ?? this.#above(parentSession));
  }
}

type Message = Parameters<NodeSession['childSaid']>[2];

const resuming = new Set(['continue', 'next', 'stepIn', 'stepOut', 'disconnect', 'terminate', 'restart']);

function toChild(session: vscode.DebugSession, owner: vscode.DebugSession, parentPid: number | null): ChildSession {
  // `agent.mjs [1234] « name` and `[worker 1]`, as the built-in debugger names them.
  const pid = /\[(\d+)\]/.exec(session.name)?.[1];
  const isWorker = pid === undefined && parentPid !== null;
  return {
    ...{ id: session.id, name: session.name },
    isRoot: session.parentSession?.id === owner.id,
    // What was attached to is told as 0: not known.
    pid: isWorker ? parentPid : Number(pid ?? 0) || null,
    isWorker,
    ask: (command, args) => Promise.resolve(session.customRequest(command, args)),
    cdpAddress: () => Promise.resolve(vscode.commands.executeCommand<CdpAddress>(cdpCommand, session.id)),
  };
}

async function startChild(parent: vscode.DebugSession, config: NodeConfiguration): Promise<boolean> {
  return vscode.debug.startDebugging(parent.workspaceFolder, config as unknown as vscode.DebugConfiguration, {
    ...{ parentSession: parent, lifecycleManagedByParent: true, compact: true },
    ...{ suppressSaveBeforeStart: true, noDebug: config['noDebug'] === true },
    consoleMode: vscode.DebugConsoleMode.MergeWithParent,
  });
}

/** In a remote window VS Code takes a bare path in another extension's request for one of the user's own machine. */
function toSourcePath(file: string): string {
  return vscode.env.remoteName === undefined ? file : `vscode-remote:${vscode.Uri.file(file).path}`;
}
