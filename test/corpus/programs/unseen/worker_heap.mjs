import { Worker } from 'node:worker_threads';
const worker = new Worker('const kept = []; for (;;) kept.push(new Array(10_000).fill(kept.length))', {
  eval: true,
  resourceLimits: { maxOldGenerationSizeMb: 16 },
});
worker.on('exit', code => console.log('worker left with', code));
