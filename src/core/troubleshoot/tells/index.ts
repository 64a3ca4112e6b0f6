import type { Tell } from '../tell';
import { machineTells } from './machine';
import { portTells } from './ports';
import { pythonTells } from './python';
import { runTells } from './runs';
import { storeTells } from './stores';

/** Every cause that an observation of ours tells apart by a rule of its own. */
export const tells: readonly Tell[] = [...storeTells, ...portTells, ...pythonTells, ...runTells, ...machineTells];

const byCause = new Map(tells.map(it => [keyOf(it.code, it.cause), it]));

export function tellOf(code: string, cause: string): Tell | undefined {
  return byCause.get(keyOf(code, cause));
}

function keyOf(code: string, cause: string): string {
  return `${code} ${cause}`;
}
