import { isUserFrame } from '../../exceptions/userFrame';
import type { Readable } from '../../logs/draft';

const frame = /^\s*File "([^"]{1,1000})", line (\d{1,7}), in <module>/;

/**
 * Whether an import in the traceback of a record ended in a file of the user's own that merely has the name of what was
 * wanted: `random.py` where a library imports random, `openai.py` that imports openai and finds itself. Two modules of the
 * user's that import each other are none.
 */
export function isShadowed({ detail, message }: Readable): boolean {
  const lines = `${message}\n${detail}`.split('\n');
  return lines.some((line, at) => {
    const importer = frame.exec(line)?.[1];
    const wanted = /^\s*(?:from|import)\s+([A-Za-z_]\w*)/.exec(lines[at + 1] ?? '')?.[1];
    if (importer === undefined || wanted === undefined) return false;
    if (isNamed(importer, wanted) && isOwn(importer)) return true;
    const imported = nextFile(lines, at + 2);
    return imported !== null && !isOwn(importer) && isOwn(imported) && isNamed(imported, wanted);
  });
}

/** The importer of Python stands between: `File "<frozen importlib._bootstrap>"`. */
function nextFile(lines: readonly string[], from: number): string | null {
  for (const line of lines.slice(from, from + 20)) {
    const file = /^\s*File "([^"]{1,1000})"/.exec(line)?.[1];
    if (file !== undefined && !file.startsWith('<frozen ')) return file;
  }
  return null;
}

const isNamed = (file: string, module: string) =>
  new RegExp(`[\\\\/]${module}(?:\\.py|[\\\\/]__init__\\.py)$`).test(file);

function isOwn(file: string): boolean {
  return isUserFrame({ file, line: 1, column: null, functionName: null, language: 'python' });
}
