import type { LogBlock } from './logBlock';

/**
 * What belongs to one rollout, in all logs: blocks that name it, one of its attempts or traces; what the same process or
 * worker said between two of them; and errors of theirs behind the last one, up to where another rollout begins.
 */
export function chainOf(blocks: readonly LogBlock[], rollout: string): LogBlock[] {
  const related = relatedIds(blocks, rollout);
  const chain = new Set<LogBlock>();
  /** By speaker: what was said since the rollout was named. Who has not named it, or has named another one, is absent. */
  const since = new Map<string, LogBlock[]>();
  const spoke = new Map<number, readonly string[]>();
  for (const block of blocks) {
    const keys = speakersOf(block, spoke);
    if (isNamed(block, rollout, related)) {
      chain.add(block);
      for (const key of keys) {
        for (const it of since.get(key) ?? []) chain.add(it);
        since.set(key, []);
      }
    } else if (block.ids.rollout !== undefined) {
      for (const key of keys) {
        for (const it of since.get(key) ?? []) if (it.severe) chain.add(it);
        since.delete(key);
      }
    } else since.get(keys[0] ?? '')?.push(block);
  }
  for (const it of [...since.values()].flat()) if (it.severe) chain.add(it);
  return blocks.filter(it => chain.has(it));
}

/** Attempts and traces that were named together with the rollout. */
function relatedIds(blocks: readonly LogBlock[], rollout: string): ReadonlySet<string> {
  const related = new Set<string>();
  for (const { ids } of blocks) {
    if (ids.rollout !== rollout) continue;
    for (const id of [ids.attempt, ids.trace]) if (id !== undefined) related.add(id);
  }
  return related;
}

function isNamed({ ids, lines }: LogBlock, rollout: string, related: ReadonlySet<string>): boolean {
  if (ids.rollout === rollout || lines.some(it => it.includes(rollout))) return true;
  if (ids.rollout !== undefined) return false;
  return [ids.attempt, ids.trace].some(it => it !== undefined && related.has(it));
}

/**
 * Who says it, the narrowest first: a worker or a named process counts within its log, a process id in all of them, for
 * its output may be in two files. What tells nothing of the kind is of whoever spoke before in the same log.
 */
function speakersOf({ source, ids, process }: LogBlock, spoke: Map<number, readonly string[]>): readonly string[] {
  const own = [
    ids.worker === undefined ? null : `${source} ${ids.worker}`,
    ids.pid === undefined ? null : `pid ${ids.pid}`,
    process === null ? null : `${source} ${process}`,
  ].filter(it => it !== null);
  const keys = own.length > 0 ? own : (spoke.get(source) ?? [`log ${source}`]);
  spoke.set(source, keys);
  return keys;
}
