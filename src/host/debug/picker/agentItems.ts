import path from 'node:path';
import * as vscode from 'vscode';
import { toVisibleLine } from '../../../core/text/visible';
import type { AgentProcess } from '../../../node/process/agents/agentProcess';
import type { Work } from './knownWork';

export interface AgentItem extends vscode.QuickPickItem {
  /** Absent on separators. */
  readonly agent?: AgentProcess;
  readonly byHand?: true;
}

type Group = 'waits' | 'agents' | 'listens' | 'others' | 'attached';

/** What waits for a debugger comes first, so that Enter alone attaches to it. */
const order: readonly Group[] = ['waits', 'agents', 'listens', 'others', 'attached'];

/** Rows of the picker: each process once, under what can be done with it; those of this window's sessions are left out. */
export function toAgentItems(all: readonly AgentProcess[], known: ReadonlyMap<number, Work>): AgentItem[] {
  const offered = all.filter(it => known.get(it.pid)?.debugged !== true);
  const rows = order.flatMap(group => {
    const members = offered.filter(it => groupOf(it) === group).sort(inOrder);
    if (members.length === 0) return [];
    const separator: AgentItem = { label: titleOf(group), kind: vscode.QuickPickItemKind.Separator };
    return [separator, ...members.map(it => toItem(it, offered, known.get(it.pid)))];
  });
  return [
    ...rows,
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      ...{ label: vscode.l10n.t('Host and Port…'), alwaysShow: true, byHand: true },
      iconPath: new vscode.ThemeIcon('remote'),
      detail: vscode.l10n.t('An address where debugpy or an inspector of Node.js listens, on this machine or another'),
    },
  ];
}

function groupOf({ state, isAgent }: AgentProcess): Group {
  if (state === 'waits' || state === 'attached') return state;
  return isAgent ? 'agents' : state === 'listens' ? 'listens' : 'others';
}

function titleOf(group: Group): string {
  switch (group) {
    case 'waits':
      return vscode.l10n.t('Waiting for a debugger');
    case 'agents':
      return vscode.l10n.t('Agents that run');
    case 'listens':
      return vscode.l10n.t('Listening for a debugger');
    case 'others':
      return vscode.l10n.t('Other programs of Python and Node.js');
    case 'attached':
      return vscode.l10n.t('Being debugged already');
  }
}

/** Tools of Node.js run on every machine; programs of Python are seldom tools. */
function inOrder(one: AgentProcess, other: AgentProcess): number {
  const runtime = Number(one.runtime === 'node') - Number(other.runtime === 'node');
  return runtime || (one.ageMs ?? Infinity) - (other.ageMs ?? Infinity) || one.pid - other.pid;
}

function toItem(it: AgentProcess, all: readonly AgentProcess[], work: Work | undefined): AgentItem {
  const isChild = all.some(({ pid }) => pid === it.parentPid);
  const facts = [
    `pid ${it.pid}`,
    [it.runtime === 'python' ? 'Python' : 'Node.js', it.version].filter(Boolean).join(' '),
    ageOf(it.ageMs),
    isChild ? vscode.l10n.t('child of {0}', it.parentPid) : null,
  ];
  const what = [
    doing(it),
    work?.worker ?? it.role,
    work?.rollout === undefined ? null : toVisibleLine(work.rollout, 60),
    folderOf(it.script),
  ];
  return {
    agent: it,
    label: toVisibleLine(scriptName(it), 80),
    description: joined(facts),
    detail: joined(what),
    iconPath: new vscode.ThemeIcon(iconOf(it)),
  };
}

const joined = (parts: readonly (string | null | undefined)[]) =>
  parts.filter(it => it !== null && it !== undefined && it !== '').join(' · ');

/** `agent.py`, `-m pkg.agent`; a word where the command line has only code. */
export function scriptName({ script, runtime }: AgentProcess): string {
  if (script === '') return runtime === 'python' ? 'python -c' : 'node -e';
  return script.startsWith('-m ') ? script : path.basename(script.replaceAll('\\', '/'));
}

/** Nothing in a folder of the workspace itself, where its name is enough. */
function folderOf(script: string): string | null {
  if (!path.isAbsolute(script)) return null;
  const folder = path.dirname(script);
  const isRoot = (vscode.workspace.workspaceFolders ?? []).some(it => it.uri.fsPath === folder);
  return isRoot ? null : toVisibleLine(vscode.workspace.asRelativePath(folder), 120);
}

/** In steps that do not make the list restless. */
function ageOf(ageMs: number | null): string | null {
  if (ageMs === null) return null;
  const minutes = Math.floor(ageMs / 60_000);
  if (minutes < 1) return vscode.l10n.t('for less than a minute');
  if (minutes < 60) return vscode.l10n.t('for {0} min', minutes);
  if (minutes < 48 * 60) return vscode.l10n.t('for {0} h', Math.floor(minutes / 60));
  return vscode.l10n.t('for {0} days', Math.floor(minutes / 1440));
}

function doing({ state, way, runtime }: AgentProcess): string {
  const at = way.kind === 'address' ? `${way.host}:${way.port}` : '';
  if (state === 'attached') return vscode.l10n.t('Has a debugger');
  if (state === 'waits') return vscode.l10n.t('Waits at {0}', at);
  if (state === 'listens') return vscode.l10n.t('Runs, and listens at {0}', at);
  return runtime === 'python'
    ? vscode.l10n.t('Runs; entered by its number')
    : vscode.l10n.t('Runs; its inspector is opened by a signal');
}

function iconOf({ state }: AgentProcess): string {
  switch (state) {
    case 'waits':
      return 'debug-pause';
    case 'listens':
      return 'broadcast';
    case 'attached':
      return 'debug';
    case 'runs':
      return 'play-circle';
  }
}
