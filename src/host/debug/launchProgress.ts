import * as vscode from 'vscode';

/** A launch is planned in a tenth of a second; only one that takes longer is worth a notification. */
const quietMs = 700;

/** Runs the work with progress and a way to cancel it. `cancelled`: the person, or VS Code, no longer wants it. */
export async function withLaunchProgress<T>(
  token: vscode.CancellationToken | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'cancelled'> {
  const cancel = new AbortController();
  const cancelled = token?.onCancellationRequested(() => cancel.abort());
  if (token?.isCancellationRequested) cancel.abort();
  const running = work(cancel.signal);
  const timer = setTimeout(() => showProgress(running, cancel), quietMs);
  try {
    return await running;
  } catch (error) {
    if (cancel.signal.aborted) return 'cancelled';
    throw error;
  } finally {
    clearTimeout(timer);
    cancelled?.dispose();
  }
}

function showProgress(running: Promise<unknown>, cancel: AbortController): void {
  void vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Checking what the launch needs…'),
    },
    (_, token) => {
      token.onCancellationRequested(() => cancel.abort());
      // Whoever asked for the launch hears of its failure.
      return running.then(
        () => undefined,
        () => undefined,
      );
    },
  );
}
