import * as vscode from 'vscode';
import { type Suggestion, suggestBreakpoints } from '../../../core/agentBreakpoints/suggestBreakpoints';
import { say } from '../../../core/text/say';
import { words } from '../../language';
import { addAgentBreakpoint } from './addAgentBreakpoint';

type Item = vscode.QuickPickItem & { readonly suggestion: Suggestion };

/** Add Agent Breakpoint: the grammar as a list that narrows while one types, with what is wrong told at once. */
export function typeAgentBreakpoint(): void {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = words(say('agentBreakpoint.title'));
  pick.placeholder = words(say('agentBreakpoint.placeholder'));
  const suggest = () => {
    pick.items = suggestBreakpoints(pick.value).map(toItem);
  };
  pick.onDidChangeValue(suggest);
  pick.onDidAccept(() => {
    const chosen = pick.selectedItems[0]?.suggestion;
    if (chosen?.kind === 'add') {
      pick.hide();
      addAgentBreakpoint(chosen.text);
    } else if (chosen?.kind === 'form') {
      pick.value = chosen.text;
      suggest();
    }
  });
  pick.onDidHide(() => pick.dispose());
  suggest();
  pick.show();
}

/** `$(name)` in what is typed would become an icon: a space in between keeps it text. */
function toItem(suggestion: Suggestion): Item {
  const { kind, text, detail } = suggestion;
  const icon = { add: 'debug-breakpoint-function', form: 'symbol-keyword', problem: 'warning' }[kind];
  return {
    label: `$(${icon}) ${text.replaceAll('$(', '$ (')}`,
    description: words(detail),
    alwaysShow: true,
    suggestion,
  };
}
