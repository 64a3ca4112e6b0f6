import * as vscode from 'vscode';

/** What was debugged last, as it was chosen: it is completed and planned anew, because ports and stores have changed. */
export class LastRun {
  #last: { readonly folder: vscode.WorkspaceFolder | undefined; readonly config: vscode.DebugConfiguration } | null =
    null;

  readonly remember = (folder: vscode.WorkspaceFolder | undefined, config: vscode.DebugConfiguration): void => {
    // The session of a child begins and ends with the run that it is of.
    if (config['agentRun'] === undefined) this.#last = { folder, config };
  };

  /** Ends what runs and starts it again; without any, what is chosen in Run and Debug. */
  async again(): Promise<void> {
    const last = this.#last;
    if (last === null) return void (await vscode.commands.executeCommand('workbench.action.debug.start'));
    const running = rootOf(vscode.debug.activeDebugSession);
    if (running?.name === last.config.name) await vscode.debug.stopDebugging(running);
    await vscode.debug.startDebugging(last.folder, last.config);
  }
}

function rootOf(session: vscode.DebugSession | undefined): vscode.DebugSession | undefined {
  return session?.parentSession ? rootOf(session.parentSession) : session;
}
