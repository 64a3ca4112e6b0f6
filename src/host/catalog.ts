import { createRequire } from 'node:module';
import type * as catalog from '../core/catalog';

let loaded: typeof catalog | undefined;

/** The catalog is a bundle of its own beside this one, read on first use: activation must not pay for it. */
export function loadCatalog(): typeof catalog {
  loaded ??= createRequire(__filename)('./catalog.js') as typeof catalog;
  return loaded;
}
