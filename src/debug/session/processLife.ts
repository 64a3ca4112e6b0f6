/** Ends what is left of a process group that a launcher of ours made. Windows has job objects for it, which do so themselves. */
export function endProcessGroup(leader: number, platform: NodeJS.Platform): void {
  if (platform === 'win32') return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: none is left, as it should be.
  }
}
