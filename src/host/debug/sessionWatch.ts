import * as vscode from 'vscode';
import {
  debugEvents,
  type DebugRecord,
  debugType,
  type ExplainedStop,
  type FailureEvent,
  type ProcessFacts,
  type ToldRecord,
} from '../../protocol/debug';
import { bodyOf, eventOf, requestOf } from './dapMessages';

export interface Stop {
  readonly session: vscode.DebugSession;
  /** Of our type, where the one that stopped is the built-in debugger's. */
  readonly owner?: vscode.DebugSession;
  readonly threadId: number | null;
}

export interface SessionFailure {
  readonly session: vscode.DebugSession;
  /** False: the launch or attach came to nothing. */
  readonly started: boolean;
  readonly failure: FailureEvent;
}

export interface SessionRecord {
  /** Id of the session whose process it is about. */
  readonly of: string;
  readonly record: DebugRecord;
}

/** What happens in sessions of our type, told once for everybody who draws it. */
export class SessionWatch implements vscode.Disposable {
  readonly #stopped = new vscode.EventEmitter<Stop>();
  readonly #resumed = new vscode.EventEmitter<vscode.DebugSession>();
  readonly #explained = new vscode.EventEmitter<{ session: vscode.DebugSession; stop: ExplainedStop }>();
  readonly #process = new vscode.EventEmitter<{ session: vscode.DebugSession; facts: ProcessFacts }>();
  readonly #recorded = new vscode.EventEmitter<SessionRecord>();
  readonly #failed = new vscode.EventEmitter<SessionFailure>();
  /** A process stopped; also again, at its next stop. */
  readonly onDidStop = this.#stopped.event;
  /** It runs on, or its session is over. */
  readonly onDidResume = this.#resumed.event;
  readonly onDidExplain = this.#explained.event;
  readonly onDidTellProcess = this.#process.event;
  /** After the stop that it tells of, before the process runs on. */
  readonly onDidRecord = this.#recorded.event;
  readonly onDidFail = this.#failed.event;
  readonly #own: vscode.Disposable;

  constructor() {
    this.#own = vscode.Disposable.from(
      ...[this.#stopped, this.#resumed, this.#explained, this.#process, this.#recorded, this.#failed],
      vscode.debug.registerDebugAdapterTrackerFactory(debugType, {
        createDebugAdapterTracker: session => this.#track(session),
      }),
      vscode.debug.onDidReceiveDebugSessionCustomEvent(({ session, event, body }) => {
        if (session.type !== debugType) return;
        if (event === debugEvents.stop) this.#explained.fire({ session, stop: body as ExplainedStop });
        if (event === debugEvents.process) this.#process.fire({ session, facts: body as ProcessFacts });
      }),
      vscode.debug.onDidTerminateDebugSession(session => {
        if (session.type === debugType) this.#resumed.fire(session);
      }),
    );
  }

  /** A session of the built-in debugger stopped that belongs to one of ours. */
  stoppedBelow(stop: Stop): void {
    this.#stopped.fire(stop);
  }

  resumedBelow(session: vscode.DebugSession): void {
    this.#resumed.fire(session);
  }

  dispose(): void {
    this.#own.dispose();
  }

  #track(session: vscode.DebugSession): vscode.DebugAdapterTracker {
    let started = false;
    return {
      onWillReceiveMessage: message => {
        if (resuming.has(requestOf(message) ?? '')) this.#resumed.fire(session);
      },
      onDidSendMessage: message => {
        const event = eventOf(message);
        // debugpy says so once it debugs something.
        if (event === 'initialized') started = true;
        if (event === debugEvents.failure) {
          this.#failed.fire({ session, started, failure: bodyOf(message) as unknown as FailureEvent });
        }
        if (event === debugEvents.record) {
          const { session: of = session.id, ...record } = bodyOf(message) as unknown as ToldRecord;
          this.#recorded.fire({ of, record });
        }
        if (event === 'stopped') {
          const { threadId } = bodyOf(message);
          this.#stopped.fire({ session, threadId: typeof threadId === 'number' ? threadId : null });
        }
        if (event === 'continued' || event === 'terminated') this.#resumed.fire(session);
      },
    };
  }
}

/** debugpy does not always say that it continues when it was told to. */
const resuming = new Set(['continue', 'next', 'stepIn', 'stepOut', 'goto', 'disconnect', 'terminate', 'restart']);
