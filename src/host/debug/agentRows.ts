import * as vscode from 'vscode';
import type { AgentContext } from '../../protocol/debug';

/** A row of the view "Agent". */
export interface AgentRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly icon: string;
  readonly children: readonly AgentRow[];
}

/** More attributes than these help nobody; the timeline has them all. */
const attributesShown = 100;

/** What is known, and nothing else. */
export function toAgentRows(context: AgentContext): AgentRow[] {
  const { rollout, attempt, worker, span, model, rewards, stoppedBy } = context;
  const t = (label: string, id: string, value: string | undefined, icon: string): AgentRow[] =>
    value === undefined || value === '' ? [] : [{ id, label, value, icon, children: [] }];
  const rewardTexts = (rewards ?? []).map(it => (it.name ? `${it.name} ${it.value}` : String(it.value)));
  return [
    ...t(vscode.l10n.t('Stopped by'), 'stoppedBy', stoppedBy, 'debug-breakpoint-function'),
    ...t(vscode.l10n.t('Rollout'), 'rollout', rollout, 'graph-line'),
    ...t(vscode.l10n.t('Attempt'), 'attempt', attempt, 'history'),
    ...t(vscode.l10n.t('Worker'), 'worker', worker, 'server-process'),
    ...(span
      ? [
          {
            id: 'span',
            label: vscode.l10n.t('Span'),
            value: span.name,
            icon: 'symbol-event',
            children: fields(span.attributes, 'span'),
          },
        ]
      : []),
    ...(model
      ? [
          {
            id: 'model',
            label: vscode.l10n.t('Last model call'),
            value: modelName(model),
            icon: 'sparkle',
            children: fields(model, 'model'),
          },
        ]
      : []),
    ...t(vscode.l10n.t('Rewards'), 'rewards', rewardTexts.join(', ') || undefined, 'star-empty'),
  ];
}

function fields(values: Readonly<Record<string, unknown>>, of: string): AgentRow[] {
  return Object.entries(values)
    .slice(0, attributesShown)
    .map(([label, value]) => ({
      ...{ id: `${of}:${label}`, label, icon: 'symbol-field', children: [] },
      value: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    }));
}

function modelName(model: Readonly<Record<string, unknown>>): string {
  const name = model['model'] ?? model['gen_ai.response.model'] ?? model['gen_ai.request.model'];
  return typeof name === 'string' ? name : '';
}
