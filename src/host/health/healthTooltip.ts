import * as vscode from 'vscode';
import type { Explanation } from '../../core/health/tree';
import { type CommandId, commands } from '../../protocol/ids';
import { escaped } from '../escaped';

/** What a tooltip may run: the fixes of the catalog that are commands of ours, and the page of the code. */
const trusted: readonly CommandId[] = [
  commands.healthExplain,
  commands.healthMend,
  commands.storeStart,
  commands.storeAttach,
  commands.storeShowOutput,
  commands.pythonSelect,
];

/** The whole explanation. Everything is text except what we write ourselves: links to our own commands. */
export function healthTooltip(explanation: Explanation): vscode.MarkdownString {
  const { code, title, kind, found, evidence, meaning, causes, fixes, footer } = explanation;
  const tooltip = new vscode.MarkdownString();
  tooltip.isTrusted = { enabledCommands: trusted };
  const line = (text: string, prefix = '') => tooltip.appendMarkdown(`\n\n${prefix}`).appendMarkdown(escaped(text));
  tooltip.appendMarkdown(`**${escaped([code, title].filter(Boolean).join(' · '))}**`);
  // Where there is nothing to add, what was found is the title.
  if (found !== title) line(found);
  for (const it of evidence) line(it);
  if (meaning !== null) line(meaning);
  causes.forEach((cause, at) => {
    line(cause.text, `${at + 1}\\. `);
    if (cause.tell !== null) tooltip.appendMarkdown(` *${escaped(cause.tell)}*`);
  });
  const links = fixes.flatMap(it => (isTrusted(it.command) ? [link(it.title, it.command, it.args ?? [])] : []));
  if (code !== null) links.push(link(vscode.l10n.t('What is {0}?', code), commands.healthExplain, [code]));
  if (links.length > 0) tooltip.appendMarkdown(`\n\n${links.join(' · ')}`);
  const facts = [kind, ...footer].filter(it => it !== null);
  if (facts.length > 0) tooltip.appendMarkdown(`\n\n---\n\n${escaped(facts.join(' · '))}`);
  return tooltip;
}

function isTrusted(command: string | undefined): command is CommandId {
  return trusted.some(it => it === command);
}

/** Titles are the catalog's own words; they are escaped all the same. */
function link(title: string, command: CommandId, args: readonly unknown[]): string {
  return `[${escaped(title)}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
