import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../logs/annotated';

/** What tools say when nothing is wrong, in words close to those of their failures. */
const healthy: Readonly<Record<string, readonly string[]>> = {
  git: [
    "hint: Using 'master' as the name for the initial branch. This default branch name is subject to change.",
    'Auto-merging agent.py\nMerge made by the ort strategy.',
    " * [new branch]      feature/agents -> origin/feature/agents\nbranch 'feature/agents' set up to track 'origin/feature/agents'.",
    'nothing to commit, working tree clean',
  ],
  make: [
    "make[1]: Nothing to be done for 'all'.",
    'make: warning:  Clock skew detected.  Your build may be incomplete.',
  ],
  docker: [
    '#9 [4/6] RUN pip install -r requirements.txt\n#9 CACHED\n#10 exporting to image\n#10 DONE 0.4s',
    'Status: Image is up to date for agents/runner:1.0',
    'agent-1  | listening on 0.0.0.0:8000\nagent-1 exited with code 0',
    ' Container project-store-1  Healthy',
  ],
  kubernetes: [
    '    Liveness:   http-get http://:8000/health delay=0s timeout=1s period=10s #success=1 #failure=3',
    '  Normal   Scheduled  5m  default-scheduler  Successfully assigned agents/runner-0 to gpu-node-1',
    'deployment.apps/gateway condition met',
    'Release "gateway" has been upgraded. Happy Helming!',
  ],
  systemd: [
    'Nov 22 09:12:01 gpu01 systemd[1]: vllm.service: Deactivated successfully.',
    'Nov 22 09:12:01 gpu01 systemd[1]: vllm.service: Main process exited, code=exited, status=0/SUCCESS',
    'Nov 22 09:12:01 gpu01 systemd[1]: Started vllm.service - vLLM OpenAI server.',
  ],
  slurm: [
    'srun: job 481516 queued and waiting for resources\nsrun: job 481516 has been allocated resources',
    'salloc: Granted job allocation 481517',
  ],
  databases: [
    '2026-11-22 09:00:01.001 UTC [1] LOG:  database system is ready to accept connections',
    '28416:M 22 Nov 2026 17:19:46.546 * Ready to accept connections tcp',
    '1:M 22 Nov 2026 17:19:46.546 * Loading RDB produced by version 7.0.15',
  ],
  servers: [
    '2026/11/22 17:19:48 [notice] 812#812: start worker processes',
    'main: server is listening on http://127.0.0.1:8080 - starting the main loop',
    '[2026-11-22 09:12:59] max_total_num_tokens=48211, chunked_prefill_size=2048, context_len=4096',
    '[2026-11-22 09:13:01] The server is fired up and ready to roll!',
    '2026-11-22T09:00:01.102Z\tinfo\tservice@v0.117.0/service.go:261\tEverything is ready. Begin running and processing data.',
    'time=2026-11-22T09:00:01.102Z level=INFO source=routes.go:1259 msg="Listening on 127.0.0.1:11434 (version 0.9.0)"',
  ],
  programs: [
    'Unit tests not found.',
    'Tests:       5 passed, 5 total',
    ' Test Files  1 passed (1)\n      Tests  12 passed (12)',
    'warning: unused variable: `x`\n  --> src/main.rs:1:17\n    Finished `dev` profile in 0.21s',
    'Started Application in 2.114 seconds (process running for 2.5)',
    'ZodError is thrown by parse and returned by safeParse',
    'config: panic: false',
  ],
};

for (const [tool, texts] of Object.entries(healthy)) {
  test(`${tool}: nothing is wrong, and nothing is told`, () => {
    for (const text of texts) {
      const { findings, incidents } = analyse(text);
      const roots = incidents.map(it => findings[it.root]?.code);
      assert.deepEqual(roots, [], text);
    }
  });
}

test("Python's words for a thread that failed are not taken for Java's", () => {
  const text =
    'Exception in thread Thread-1 (poll):\nTraceback (most recent call last):\n  File "/app/agent.py", line 4, in poll\n    fetch()\nRuntimeError: gone\n';
  assert.ok(!analyse(text).findings.some(it => it.code === 'AGL-X400'));
});

test('what only passes on is no root beside what it passes on', () => {
  const build =
    '#9 3.123 ERROR: No matching distribution found for agentlightning==9.9\n#9 ERROR: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1\n';
  const { findings, incidents } = analyse(build);
  assert.deepEqual(
    incidents.map(it => findings[it.root]?.code),
    ['AGL-I102'],
  );
});
