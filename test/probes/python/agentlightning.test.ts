import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentsPython, fixture, openProbed, runPython } from './probed';

/** One run, and no debugger: to import agentlightning takes seconds of a processor, and many more where it is traced. */
test('agentlightning tells of rewards, emitted exceptions and states of rollouts, and whose they are', async t => {
  const python = await agentsPython(t);
  if (python === null) return;
  const probed = await openProbed();
  probed.channel.setBreakpoints([
    ...['@log @reward < 0.3', '@reward < 0.2', '@log @tool look*', '@log @span.end agentlightning.*'],
    ...['@log @rollout running', '@rollout failed', '@log @rollout succeeded'],
  ]);
  probed.channel.setFilters([{ filter: 'agl.emitted', condition: 'type == "KeyError"' }]);
  const env = { ...probed.channel.env, LITELLM_LOCAL_MODEL_COST_MAP: 'True' };
  const ended = await runPython([python, fixture('rollouts.py')], env, [], 200_000);
  await probed.channel.dispose();
  const [context = '{}', states] = ended.stdout.trim().split('\n');
  assert.equal(states, "states: ['succeeded', 'failed']", ended.stderr);

  const told = probed.matches.map(({ name, text, frame, left }) => {
    const where = `${left ? 'after' : 'in'} ${frame?.functionName}`;
    return `${name.padEnd(32)} ${where.padEnd(10)} ${text.replace(/ro-\w+/, 'ro-…')}`;
  });
  assert.deepEqual(told, [
    '@log @rollout running            after main Rollout ro-… is running',
    '@log @tool look*                 in rollout Tool “lookup” is used',
    '@log @span.end agentlightning.*  in rollout Span “agentlightning.annotation” ended',
    '@log @reward < 0.3               in rollout Reward 0.25',
    '@log @span.end agentlightning.*  in rollout Span “agentlightning.exception” ended',
    "agl.emitted                      in rollout emit_exception: KeyError: 'lost'",
    '@log @reward < 0.3               after main Reward 0.125',
    '@reward < 0.2                    after main Reward 0.125',
    '@log @rollout succeeded          after main Rollout ro-… is succeeded',
    '@log @rollout running            after main Rollout ro-… is running',
    '@log @tool look*                 in rollout Tool “lookup” is used',
    '@rollout failed                  after main Rollout ro-… is failed',
  ]);
  const { rollout, attempt, worker, rewards } = JSON.parse(context) as Record<string, unknown>;
  assert.deepEqual([worker, rewards], ['0', [{ name: 'primary', value: 0.25 }]]);
  const facts = probed.processes.filter(it => it.rollout !== undefined);
  assert.deepEqual(
    [facts[0]?.rollout, facts[0]?.attempt, new Set(facts.map(it => it.rollout)).size],
    [rollout, attempt, 2],
  );
  assert.ok(facts.every(it => it.worker === '0'));
});
