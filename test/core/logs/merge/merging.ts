import { BlockReader } from '../../../../src/core/logs/merge/blockReader';
import { MergedLog } from '../../../../src/core/logs/merge/mergedLog';
import { type MergedTextOptions, mergedText } from '../../../../src/core/logs/merge/mergedText';
import { originColumn } from '../../../../src/core/logs/merge/originColumn';

export const noon = Date.UTC(2026, 10, 22, 12);
const roomy = { lines: 1000, characters: 1_000_000 };

export function readerOf(source: number, startMs = noon): BlockReader {
  return new BlockReader({ source, generation: 0, firstLine: 1, zone: () => 0, startMs });
}

/** Files by their paths, merged as one text. */
export function merged(files: Readonly<Record<string, string>>, view: Partial<MergedTextOptions> = {}): string {
  const log = new MergedLog(roomy);
  Object.values(files).forEach((text, source) => {
    const reader = readerOf(source);
    log.add(reader.push(text, noon));
    log.setOpen(source, reader.open());
  });
  const names = originColumn(Object.keys(files));
  const all = { rollout: null, patterns: [], names, dropped: log.dropped, unreadable: [], language: 'en' } as const;
  return mergedText(log.blocks(), { ...all, ...view }).text;
}

export const said = (time: string, words: string, pid = 1, level = 'INFO') =>
  `2026-11-22 ${time},000 [${level}] (Process-${pid} agentlightning.x)   ${words}\n`;
