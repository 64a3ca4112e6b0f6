// Progress on stderr: results stay alone on stdout.

/** @returns {(line: string) => void} prints a line with the seconds since the start */
export function createProgress() {
  const started = Date.now();
  return line => console.error(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}
