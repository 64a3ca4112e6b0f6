/**
 * The lines of a script, those of comments and of texts over several lines empty: an example in a docstring is no entry
 * point. Not a parser: a quote inside a comment after code may hide what follows, which costs a CodeLens and no more.
 */
export function codeLines(text: string, language: 'python' | 'node'): string[] {
  const { comment, marks } = languages[language];
  let open: string | null = null;
  return text.split(/\r\n|\n|\r/).map(line => {
    const hidden = open !== null;
    if (!hidden && comment.test(line)) return '';
    for (let at = 0; at < line.length; at++) {
      if (open !== null) {
        const end = line.indexOf(open, at);
        if (end === -1) break;
        at = end + open.length - 1;
        open = null;
      } else {
        const mark = marks.find(([begin]) => line.startsWith(begin, at));
        if (mark === undefined) continue;
        open = mark[1];
        at += mark[0].length - 1;
      }
    }
    // What stands before an opening mark on its own line is nothing that anybody starts.
    return hidden || line.length > longestLine || marks.some(([begin]) => line.trimStart().startsWith(begin))
      ? ''
      : line;
  });
}

/** Longer ones are data or were made by a program, and patterns over them cost time. */
const longestLine = 500;

const languages: Readonly<
  Record<'python' | 'node', { readonly comment: RegExp; readonly marks: readonly (readonly [string, string])[] }>
> = {
  python: {
    comment: /^\s*#/,
    marks: [
      ['"""', '"""'],
      ["'''", "'''"],
    ],
  },
  node: {
    comment: /^\s*\/\//,
    marks: [
      ['/*', '*/'],
      ['`', '`'],
    ],
  },
};
