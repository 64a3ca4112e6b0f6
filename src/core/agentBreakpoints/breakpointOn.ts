/** Room for the words before it; see the limit of `parseAgentBreakpoint`. */
const longestName = 400;

/** An agent breakpoint that means this name, whatever stands in it: what the grammar cannot take becomes a `*` or `?`. */
export function breakpointOn(on: 'span.start' | 'span.end' | 'tool', name: string): string {
  const whole = name.length > longestName ? `${name.slice(0, longestName)}*` : name;
  const glob = whole
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, '*')
    .replace(/^\s+|\s+$/g, '*')
    // Quotation marks around it would be taken for the grammar's own.
    .replace(/^["']/, '?');
  return `@${on} ${glob === '' ? '*' : glob}`;
}
