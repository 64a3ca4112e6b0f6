import type { BlockReader } from './blockReader';
import type { LogBlock } from './logBlock';

const dayMs = 86_400_000;

/**
 * What a log said up to now, put on its days. A log that tells times of day only was read as if it had begun on the day
 * on which it was last written (`writtenMs`); one that crossed midnight ended on that day and began earlier.
 */
export function onItsDays(blocks: readonly LogBlock[], reader: BlockReader, writtenMs: number): readonly LogBlock[] {
  const last = reader.open().at(-1) ?? blocks.at(-1);
  if (!last || !reader.inferred) return blocks;
  const days = Math.round((last.timeMs - writtenMs) / dayMs);
  if (days <= 0) return blocks;
  reader.shift(-days * dayMs);
  return blocks.map(it => ({ ...it, timeMs: it.timeMs - days * dayMs }));
}
