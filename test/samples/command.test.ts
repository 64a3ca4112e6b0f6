import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from '../../scripts/lib/command.mjs';

const node = (program: string): [string, string[]] => [process.execPath, ['-e', program]];

test('gives the lines of both streams, the unfinished last one too', async () => {
  const lines: string[] = [];
  const outcome = await runCommand(
    ...node('console.log("one\\ntwo"); process.stdout.write("three"); process.exitCode = 3'),
    {
      limitMs: 20_000,
      onLine: line => lines.push(line),
    },
  );
  assert.deepEqual(lines, ['one', 'two', 'three']);
  assert.equal(outcome.code, 3);
  assert.equal(outcome.ended, 'itself');
});

test('keeps only the end of a long output', async () => {
  const outcome = await runCommand(...node('for (let i = 0; i < 500; i++) console.log(i)'), { limitMs: 20_000 });
  assert.equal(outcome.lastLines.length, 40);
  assert.equal(outcome.lastLines.at(-1), '499');
});

test('ends a program at its limit', async () => {
  const outcome = await runCommand(...node('setInterval(() => console.log("busy"), 20)'), { limitMs: 400 });
  assert.deepEqual([outcome.code, outcome.ended], [null, 'limit']);
});

test('ends a program that says nothing for too long', async () => {
  const outcome = await runCommand(...node('setInterval(() => {}, 1000)'), { limitMs: 20_000, silenceMs: 300 });
  assert.deepEqual([outcome.code, outcome.ended], [null, 'silence']);
});

test('ends a program when aborted, and starts none when aborted before', async () => {
  const abort = new AbortController();
  const running = runCommand(...node('console.log("up"); setInterval(() => {}, 1000)'), {
    limitMs: 20_000,
    signal: abort.signal,
    onLine: () => abort.abort(),
  });
  assert.equal((await running).ended, 'aborted');
  const late = await runCommand(...node('console.log("never")'), { limitMs: 20_000, signal: abort.signal });
  assert.deepEqual([late.ended, late.lastLines], ['aborted', []]);
});

test('a program that does not exist is an outcome, not an exception', async () => {
  const outcome = await runCommand('no-such-program-anywhere', [], { limitMs: 20_000 });
  assert.deepEqual([outcome.code, outcome.ended], [null, 'not-found']);
});
