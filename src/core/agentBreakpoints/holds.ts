import type { Condition, ConditionField, ConditionOperator } from './condition';
import { compares } from './matches';

export type ConditionFacts = Readonly<Partial<Record<ConditionField, string | number>>>;

/** The meaning of a condition; the Python probe says the same. What is not known makes a comparison false. */
export function holds(condition: Condition, facts: ConditionFacts): boolean {
  if ('any' in condition) return condition.any.some(it => holds(it, facts));
  if ('all' in condition) return condition.all.every(it => holds(it, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const { field, operator, value } = condition;
  const known = facts[field];
  if (known === undefined) return false;
  if (typeof value === 'number') return typeof known === 'number' && comparesNumbers(known, operator, value);
  const texts = field === 'type' ? [String(known), lastPart(String(known))] : [String(known)];
  return operator === '!=' ? !texts.includes(value) : texts.some(it => compareTexts(it, operator, value));
}

/** `openai.RateLimitError` is a `RateLimitError` to whoever asks. */
function lastPart(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

function comparesNumbers(left: number, operator: ConditionOperator, right: number): boolean {
  return operator !== 'contains' && operator !== 'matches' && compares(left, operator, right);
}

function compareTexts(text: string, operator: ConditionOperator, value: string): boolean {
  if (operator === 'contains') return text.includes(value);
  return operator === 'matches' ? new RegExp(value).test(text) : text === value;
}
