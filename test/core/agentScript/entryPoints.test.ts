import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPoints, isAgentScript, type ScriptLanguage } from '../../../src/core/agentScript/entryPoints';

/** Every entry point as `line kind name`, lines counted from 1. */
const shown = (text: string, language: ScriptLanguage) =>
  entryPoints(text, language).map(it => `${it.line + 1} ${it.kind} ${it.name}`.trim());

test('a Python agent begins at its main block, rollouts, agents and training', () => {
  const script = `"""Run it:

if __name__ == "__main__":
    trainer.fit(agent)
"""
import agentlightning as agl
from agentlightning import Trainer

@agl.rollout
@traced
async def answer(task, llm):
    return 1.0

class Solver(agl.LitAgent[dict]):
    def rollout(self, task): ...

# trainer.fit(x)
def train():
    Trainer(n_runners=2).fit(Solver(), train_dataset=[])
    my_trainer.dev(Solver())
    model.fit(x)

if __name__ == "__main__":
    train()
`;
  assert.deepEqual(shown(script, 'python'), [
    '9 rollout answer',
    '14 agent Solver',
    '19 training fit',
    '20 training dev',
    '23 main',
  ]);
});

test('a script without Agent Lightning or OpenTelemetry has none', () => {
  assert.deepEqual(shown('import json\nif __name__ == "__main__":\n    pass\n', 'python'), []);
  assert.equal(isAgentScript('# import agentlightning is what you need', 'python'), false);
  assert.equal(isAgentScript('from opentelemetry.sdk import trace', 'python'), true);
});

test('a script of Node.js begins where telemetry is set up, else at its import', () => {
  const sdk = "import { NodeSDK } from '@opentelemetry/sdk-node';\n/* new NodeSDK( */\nconst sdk = new NodeSDK({});\n";
  assert.deepEqual(shown(sdk, 'node'), ['3 telemetry NodeSDK']);
  assert.deepEqual(shown("'use strict';\nconst api = require('@opentelemetry/api');\n", 'node'), ['2 main']);
  assert.deepEqual(shown("import fs from 'node:fs';\n", 'node'), []);
});

test('broken and hostile text costs little', () => {
  assert.deepEqual(shown('import agentlightning\n"""never closed\n@agl.rollout\n', 'python'), []);
  assert.deepEqual(shown(`import agentlightning\n${'Trainer('.repeat(20_000)}\n`, 'python'), []);
});
