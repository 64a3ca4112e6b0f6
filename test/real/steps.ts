/** One call of the real client, or one thing that the real runner left in the store, as test/real/prove.py tells it. */
export interface Step {
  readonly url: string;
  readonly part: 'client' | 'runner';
  readonly step: string;
  readonly result: unknown;
}

/** Text that a person can compare: a heading a step, short values on one line, long ones a line a field. */
export function stepsAsText(steps: readonly Step[]): string {
  return steps.map(it => `${it.step}\n${lines(it.result, '    ')}\n`).join('\n');
}

function lines(value: unknown, indent: string): string {
  const inline = JSON.stringify(value);
  if (indent.length + inline.length <= 120 || typeof value !== 'object' || value === null) return indent + inline;
  if (Array.isArray(value)) return value.map(it => `${indent}-\n${lines(it, `${indent}  `)}`).join('\n');
  return Object.entries(value)
    .map(([key, it]) => {
      const short = `${indent}${key}: ${JSON.stringify(it)}`;
      return short.length <= 120 ? short : `${indent}${key}:\n${lines(it, `${indent}  `)}`;
    })
    .join('\n');
}
