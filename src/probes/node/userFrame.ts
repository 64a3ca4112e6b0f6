import { fileURLToPath } from 'node:url';
import type { FramePlace } from '../../protocol/debug';

/** Frames between a hook and the user's code: an SDK's own, and its promises'. */
const deepest = 60;

/** The nearest frame of the user's own on the stack; null where none is. */
export function userFrame(): FramePlace | null {
  for (const site of callSites()) {
    const place = toPlace(site);
    if (place) return place;
  }
  return null;
}

/** By V8's own means, put back at once: a program may have its own. */
function callSites(): readonly NodeJS.CallSite[] {
  const { stackTraceLimit } = Error;
  const described = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
  try {
    Error.stackTraceLimit = deepest;
    Error.prepareStackTrace = (_, sites) => sites;
    const { stack } = new Error() as unknown as { stack?: unknown };
    return Array.isArray(stack) ? (stack as NodeJS.CallSite[]) : [];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    if (described) Object.defineProperty(Error, 'prepareStackTrace', described);
    else Reflect.deleteProperty(Error, 'prepareStackTrace');
  }
}

function toPlace(site: NodeJS.CallSite): FramePlace | null {
  const [file, line] = [site.getFileName(), site.getLineNumber()];
  if (!file || line === null || !isUserFile(file)) return null;
  const functionName = site.getFunctionName();
  const path = file.startsWith('file:') ? fileURLToPath(file) : file;
  return { path, line, ...(functionName ? { functionName } : {}) };
}

function isUserFile(file: string): boolean {
  return /^(?:file:|[\\/]|[A-Za-z]:)/.test(file) && !/[\\/]node_modules[\\/]/.test(file) && !file.includes(__dirname);
}
