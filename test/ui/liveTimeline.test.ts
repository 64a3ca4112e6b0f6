import { startRollout } from './kit/rollout';
import { startStore } from './kit/store';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';

uiTest('a span appears on the open timeline while the agent runs, then how the rollout ended', {}, async window => {
  await startStore(window);
  const rollout = await startRollout(window.workspace.storeUrl, { question: '17 * 3' });
  await rollout.send({ name: 'look up the tools', startMs: 0, endMs: 40 });
  const timeline = await Timeline.open(window, rollout.id.slice(-4));
  await timeline.row(/look up the tools, 40 ms/).waitFor();
  await timeline.facts.filter({ hasText: 'running' }).filter({ hasText: 'live' }).waitFor();
  // A new page would lose it: what comes now comes without a reload.
  await timeline.row(/look up/).click();

  await rollout.send({ name: 'multiply', startMs: 50, endMs: 62, attributes: { 'tool.name': 'multiply' } });
  await timeline.row(/tool, multiply, 12 ms/).waitFor();
  const reward = { 'agentlightning.reward.0.name': 'primary', 'agentlightning.reward.0.value': 0.83 };
  await rollout.send({ name: 'agentlightning.annotation', startMs: 70, endMs: 70, attributes: reward });
  await timeline.row(/reward.*0\.83/).waitFor();
  await timeline.facts.filter({ hasText: 'reward 0.83' }).waitFor();

  await rollout.end('succeeded');
  await timeline.facts.filter({ hasText: 'succeeded' }).filter({ hasNotText: 'live' }).waitFor();
  await timeline.selected.filter({ hasText: 'look up the tools' }).waitFor();
});
