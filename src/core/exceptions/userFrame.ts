import type { StackFrame, StackPart } from './record';

/** Installed packages, the languages' own libraries and code without a file: nobody mends an agent there. */
const foreign = [
  /[\\/](?:site|dist)-packages[\\/]/,
  /[\\/]node_modules[\\/]/,
  /[\\/]\.(?:pnpm|yarn)[\\/]|[\\/]\.(?:vscode|cursor)(?:-server)?[\\/]extensions[\\/]/,
  /[\\/]lib(?:64)?[\\/]python\d/,
  /[\\/]Python(?:3\d+)?(?:-\d+)?[\\/]Lib[\\/]/i,
  /[\\/]pypoetry[\\/]|[\\/]uv[\\/]python[\\/]/,
  // Our own, inside the agent.
  /[\\/]agl_devtools_probe[\\/]/,
  /^(?:node|wasm|webpack|webpack-internal):|^internal\/|^eval at |^evalmachine\./,
  /^</,
  /^(?:index \d+|native)$/,
];

/** Whether a frame is in code that the user wrote, as far as its path tells. */
export function isUserFrame(frame: StackFrame): boolean {
  return frame.line !== null && frame.file !== '' && !foreign.some(it => it.test(frame.file));
}

/** The innermost frame of the user's own: of the reported exception, else of its causes, nearest first. */
export function userFrameOf(chain: readonly StackPart[]): StackFrame | null {
  for (const part of chain.toReversed()) {
    const found = part.frames.findLast(isUserFrame);
    if (found) return found;
  }
  return null;
}
