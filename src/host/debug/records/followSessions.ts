import * as vscode from 'vscode';
import type { SessionWatch } from '../sessionWatch';
import type { WindowRecords } from './windowRecords';

/** Hands on what sessions of our type record, and when their processes stand and run. */
export function followSessions(watch: SessionWatch, { keeper }: WindowRecords): vscode.Disposable {
  return vscode.Disposable.from(
    watch.onDidStop(({ session }) => keeper.stopped(session.id)),
    watch.onDidResume(session => keeper.resumed(session.id)),
    watch.onDidRecord(({ of, record }) => keeper.told(of, record)),
  );
}
