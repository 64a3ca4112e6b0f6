import type { Finding } from './finding';

/** Worst first, notices before what is simply well; equal ones stay in the order of the checks. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function rank({ severity, code }: Finding): number {
  const order = ['fail', 'warn', 'notice', 'ok', 'skipped'];
  return order.indexOf(severity === 'ok' && code !== null ? 'notice' : severity);
}
