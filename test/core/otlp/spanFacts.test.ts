import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attributes } from '../../../src/core/model/span';
import { hasException, rewardOf } from '../../../src/core/otlp/spanFacts';

const reward = (name: string, attributes: Attributes) => rewardOf({ name, attributes });

test('rewards of 0.3, of 0.2 and of AgentOps are read; what only looks like one is not', () => {
  assert.equal(reward('agentlightning.annotation', { 'agentlightning.reward.0.value': 0.5 }), 0.5);
  assert.equal(reward('agentlightning.annotation', { 'agentlightning.reward.0.value': true }), 1);
  assert.equal(reward('agentlightning.annotation', { 'agentlightning.reward.0.value': 'NaN' }), null);
  assert.equal(reward('agentlightning.annotation', { 'agentlightning.reward.1.value': 2 }), null);
  assert.equal(reward('agentlightning.reward', { reward: -1 }), -1);
  assert.equal(reward('my.own', { reward: 3 }), null);
  assert.equal(reward('x', { 'agentops.task.output': '{"type": "reward", "value": 0.25}' }), 0.25);
  assert.equal(reward('x', { 'agentops.entity.output': '{"type": "reward", "value": null}' }), null);
  assert.equal(reward('x', { 'agentops.task.output': '{"reward": broken' }), null);
  assert.equal(reward('x', { 'agentops.task.output': 'the reward' }), null);
});

test('an exception is an event, or an attribute of the span itself', () => {
  const event = { name: 'exception', timeNs: null, attributes: {} };
  assert.equal(hasException({ events: [event], attributes: {} }), true);
  assert.equal(hasException({ events: [], attributes: { 'exception.type': 'ValueError' } }), true);
  assert.equal(hasException({ events: [{ ...event, name: 'retry' }], attributes: {} }), false);
});
