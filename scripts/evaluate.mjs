// How well logs are explained: node scripts/evaluate.mjs prints both figures of test/corpus and what is missed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { modernNode, root } from './lib/node.mjs';

if (process.env['TSX_LOADED']) {
  // @ts-ignore tsx reads it as it is
  const { judgeFailures, judgeHealthyLogs } = await import('../test/corpus/evaluation.ts');
  const judged = judgeFailures();
  for (const { log, expected, explained, root, strays } of judged) {
    if (root && strays.length === 0) continue;
    console.log(`${log}: ${root ? 'explained' : explained ? 'not the root' : 'MISSED'} ${expected}`);
    for (const stray of strays) console.log(`    ${stray}`);
  }
  const right = judged.filter(it => it.explained && it.root).length;
  const clean = judged.filter(it => it.explained && it.root && it.strays.length === 0).length;
  const { lines, logs, findings } = judgeHealthyLogs();
  for (const finding of findings) console.log(`healthy: ${finding}`);
  const share = (/** @type {number} */ part) =>
    `${part} of ${judged.length} (${((100 * part) / judged.length).toFixed(1)} %)`;
  console.log(
    `Explained by the right entry and as the root of their incident: ${share(right)}; with no other root: ${share(clean)}`,
  );
  console.log(`False explanations in ${lines} lines of ${logs} healthy logs: ${findings.length}`);
} else {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url)];
  const env = { ...process.env, TSX_LOADED: '1', NODE_NO_WARNINGS: '1' };
  process.exitCode =
    spawnSync(modernNode() ?? process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
