import { parseNodeStack } from './nodeStack';
import { parsePythonStack } from './pythonStack';
import type { StackPart } from './record';

/** Longer than any traceback that a person reads; keeps hostile input from costing memory. */
export const maxStackText = 256 * 1024;

/**
 * The exceptions that a stack text names: first cause first, the reported one last. Empty when it names none.
 * Never throws; time is linear in the text, since a line is looked at once and no pattern can backtrack.
 */
export function parseStack(text: string): readonly StackPart[] {
  const lines = text.slice(0, maxStackText).split(/\r?\n/);
  return lines.some(isPythonLine) ? parsePythonStack(lines) : parseNodeStack(lines);
}

function isPythonLine(line: string): boolean {
  return line.endsWith('Traceback (most recent call last):') || /^[ |]{2,40}File "/.test(line);
}
