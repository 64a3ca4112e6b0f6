import { createRequire } from 'node:module';
import type * as debug from '../../debug';

let loaded: typeof debug | undefined;

/** The room of the debugger is a bundle beside this one, read when somebody debugs. */
export function loadDebug(): typeof debug {
  loaded ??= createRequire(__filename)('./debug.js') as typeof debug;
  return loaded;
}
