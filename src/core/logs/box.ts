const edge = '\u2502';

/**
 * rich's boxed traceback as Python would have written it: frames from `path:12 in name`, also where the path is wrapped;
 * source and local variables are left out. Lines without a box pass through.
 */
export function unboxed(lines: readonly string[]): readonly string[] {
  if (!lines.some(it => it.startsWith('\u256d'))) return lines;
  const plain: string[] = [];
  let inside = false;
  let path = '';
  for (const line of lines) {
    if (line.startsWith('\u256d')) {
      inside = true;
      plain.push('Traceback (most recent call last):');
    } else if (line.startsWith('\u2570')) {
      inside = false;
      path = '';
    } else if (!inside) {
      if (!line.includes('Traceback (most recent call last)')) plain.push(line);
    } else {
      path = takeBoxed(line, path, plain);
    }
  }
  return plain;
}

/** Gives the beginning of a path that goes on in the next line. */
function takeBoxed(line: string, begun: string, plain: string[]): string {
  const content = line.slice(line.startsWith(edge) ? 1 : 0, line.endsWith(edge) ? -1 : undefined).slice(1);
  const text = content.trimEnd();
  if (begun === '' && !/^(?:\/|[A-Za-z]:[\\/]|<)/.test(text)) return '';
  // A path as long as the box goes on without a break.
  const whole = begun + text;
  const frame = /^(.{1,1000}):(\d{1,7}) in (.{1,300})$/.exec(whole);
  if (frame) {
    plain.push(`  File "${frame[1]}", line ${frame[2]}, in ${frame[3]}`);
    return '';
  }
  return text === '' || whole.length > 1000 ? '' : whole;
}
