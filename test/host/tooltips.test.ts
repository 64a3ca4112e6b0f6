import assert from 'node:assert/strict';
import type { Explanation } from '../../src/core/health/tree';
import { escaped } from '../../src/host/escaped';
import { healthTooltip } from '../../src/host/health/healthTooltip';
import { plainTooltip } from '../../src/host/plainTooltip';

const hostile =
  '<img src=x onerror=alert(1)> [run](command:workbench.action.quit) **bold** `code` $(zap) ![i](http://x)';

/** What Markdown would read as markup: brackets, angle brackets and stars that nothing escapes. */
function live(markdown: string): string[] {
  return markdown.match(/(?<!\\)[<[*`!](?=\S)/g) ?? [];
}

suite('tooltips', () => {
  test('foreign text stays text', () => {
    const tooltip = plainTooltip(['name', hostile]);
    assert.deepEqual(live(tooltip.value), []);
    assert.ok(!tooltip.isTrusted && !tooltip.supportHtml && !tooltip.supportThemeIcons);
  });

  test('lines break between words, and entities, lists and columns stay what was written', () => {
    assert.equal(escaped('agents that send spans'), 'agents&nbsp;that send spans');
    assert.equal(escaped('1. no list'), '1.&nbsp;no list');
    assert.equal(escaped('a  b   c d'), 'a&nbsp;&nbsp;b&nbsp;&nbsp;&nbsp;c d');
    assert.equal(escaped('&lt;b&gt;'), '&amp;lt;b&amp;gt;');
  });

  test('a health row may run a list of commands of ours, and nothing that foreign text names', () => {
    const explanation: Explanation = {
      ...{ code: null, title: hostile, severity: 'error', class: null, kind: null, found: hostile, meaning: hostile },
      evidence: [hostile],
      causes: [{ text: hostile, tell: null }],
      fixes: [
        { title: hostile, command: 'agentLightning.store.start' },
        { title: 'quit', command: 'workbench.action.quit' },
        { title: 'terminal', terminal: 'rm -rf /' },
      ],
      footer: [hostile],
    };
    const tooltip = healthTooltip(explanation);
    const trusted = tooltip.isTrusted as { enabledCommands: readonly string[] };
    assert.ok(trusted.enabledCommands.every(it => it.startsWith('agentLightning.')));
    const links = [...tooltip.value.matchAll(/\]\(command:([\w.]+)/g)].map(it => it[1]);
    assert.deepEqual(
      links.filter(it => !trusted.enabledCommands.includes(it ?? '')),
      [],
    );
    assert.ok(links.includes('agentLightning.store.start'));
  });
});
