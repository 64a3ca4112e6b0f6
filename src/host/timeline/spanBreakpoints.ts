import * as vscode from 'vscode';
import { breakpointOn } from '../../core/agentBreakpoints/breakpointOn';
import { parseAgentBreakpoint } from '../../core/agentBreakpoints/parseAgentBreakpoint';
import { exceptionsOf } from '../../core/exceptions/ofSpan';
import type { Span } from '../../core/model/span';
import { say, toText } from '../../core/text/say';
import { rewardsOf } from '../../core/trace/rewards';
import { toolNameOf } from '../../core/trace/toolName';
import { commands } from '../../protocol/ids';
import { addAgentBreakpoint } from '../debug/breakpoints/addAgentBreakpoint';
import { language, words } from '../language';

/** The context menu of a span: breakpoints for the next run. `spanOf` finds what the menu was opened for. */
export function registerSpanBreakpoints(spanOf: (argument: unknown) => Span | null): vscode.Disposable {
  const on = (command: string, act: (span: Span) => unknown) =>
    vscode.commands.registerCommand(command, (argument?: unknown) => {
      const span = spanOf(argument);
      return span && act(span);
    });
  return vscode.Disposable.from(
    on(commands.timelineBreakOnStart, ({ name }) => addAgentBreakpoint(breakpointOn('span.start', name))),
    on(commands.timelineBreakOnEnd, ({ name }) => addAgentBreakpoint(breakpointOn('span.end', name))),
    on(commands.timelineBreakOnTool, span => addAgentBreakpoint(breakpointOn('tool', toolNameOf(span)))),
    on(commands.timelineBreakOnReward, span => askReward(rewardsOf(span)[0]?.value ?? 0)),
    on(commands.timelineBreakHere, span =>
      vscode.commands.executeCommand(commands.debugBreakHere, exceptionsOf(span).at(-1)?.userFrame),
    ),
  );
}

async function askReward(value: number): Promise<void> {
  const toName = (typed: string) => `@reward < ${typed.trim()}`;
  const typed = await vscode.window.showInputBox({
    title: words(say('agentBreakpoint.rewardBelow')),
    value: String(value),
    validateInput: text => {
      const reading = parseAgentBreakpoint(toName(text));
      return reading.ok ? undefined : toText(reading.problem.message, language);
    },
  });
  if (typed !== undefined) addAgentBreakpoint(toName(typed));
}
