import { say, type Message } from '../text/say';
import { operators } from './breakpoint';
import { type Condition, type ConditionField, conditionFields, type ConditionOperator } from './condition';
import { globPattern } from './globPattern';
import type { Reading } from './problem';

/** A person writes a line; what is longer or deeper only costs the program under the debugger. */
const maxLength = 1000;
const maxDepth = 20;

/**
 * `status >= 500 and url contains "/v1/chat"`: comparisons of a field with a number (`== != < <= > >=`) or a quoted text
 * (`== != contains matches`), joined by `and`, `or`, `not` (also `&& || !`) and parentheses. `matches` takes a glob. Never throws.
 */
export function parseCondition(text: string): Reading<Condition> {
  if (text.length > maxLength) return fail(say('agentCondition.long', { limit: maxLength }), maxLength);
  const tokens = tokensOf(text);
  const reader = new Reader(tokens, text.trimEnd().length);
  try {
    const value = reader.or(0);
    const left = reader.peek();
    if (left) reader.stop(say('agentCondition.more', { rest: left.text }));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Stop) return fail(error.said, error.at);
    throw error;
  }
}

interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'sign';
  readonly text: string;
  readonly at: number;
}

const tokenPattern =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([-+]?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<=|>=|==|!=|&&|\|\||[<>!()])|(\S))/gy;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map(([whole, quoted, number, word, sign, other], order, all) => {
    const end = (all[order]?.index ?? 0) + whole.length;
    const raw = quoted ?? number ?? word ?? sign ?? other ?? '';
    const at = end - raw.length;
    if (quoted !== undefined) return { kind: 'text', text: quoted.slice(1, -1).replace(/\\(.)/g, '$1'), at };
    return { kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign', text: raw, at };
  });
}

/** Ends the reading from any depth; never leaves this file. */
class Stop extends Error {
  constructor(
    readonly said: Message,
    readonly at: number,
  ) {
    super(said.key);
  }
}

class Reader {
  #next = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  peek(): Token | undefined {
    return this.tokens[this.#next];
  }

  stop(message: Message): never {
    throw new Stop(message, this.peek()?.at ?? this.end);
  }

  or(depth: number): Condition {
    const any = [this.and(depth)];
    while (this.take('or', '||')) any.push(this.and(depth));
    return any.length === 1 && any[0] ? any[0] : { any };
  }

  private and(depth: number): Condition {
    const all = [this.one(depth)];
    while (this.take('and', '&&')) all.push(this.one(depth));
    return all.length === 1 && all[0] ? all[0] : { all };
  }

  private one(depth: number): Condition {
    if (depth > maxDepth) this.stop(say('agentCondition.deep'));
    if (this.take('not', '!')) return { not: this.one(depth + 1) };
    if (!this.take('(')) return this.comparison();
    const inner = this.or(depth + 1);
    if (!this.take(')')) this.stop(say('agentCondition.close'));
    return inner;
  }

  private comparison(): Condition {
    const field = this.peek()?.text ?? '';
    if (this.peek()?.kind !== 'word' || !isField(field)) {
      this.stop(say('agentCondition.field', { fields: Object.keys(conditionFields).join(', ') }));
    }
    this.#next++;
    const numeric = conditionFields[field] === 'number';
    const offered = numeric ? numberOperators : textOperators;
    const operator = offered.find(it => this.peek()?.kind !== 'text' && this.peek()?.text === it);
    if (!operator) this.stop(say('agentCondition.operator', { field, operators: offered.join(' ') }));
    this.#next++;
    return { field, operator, value: this.value(numeric, operator) };
  }

  private value(numeric: boolean, operator: ConditionOperator): string | number {
    const token = this.peek();
    if (token?.kind !== (numeric ? 'number' : 'text')) {
      this.stop(numeric ? say('agentCondition.number') : say('agentCondition.text'));
    }
    this.#next++;
    if (numeric) return Number(token.text);
    return operator === 'matches' ? globPattern(token.text) : token.text;
  }

  private take(...texts: readonly string[]): boolean {
    const token = this.peek();
    const found = token !== undefined && token.kind !== 'text' && texts.includes(token.text);
    if (found) this.#next++;
    return found;
  }
}

const numberOperators: readonly ConditionOperator[] = operators;
const textOperators: readonly ConditionOperator[] = ['==', '!=', 'contains', 'matches'];

function isField(text: string): text is ConditionField {
  return Object.hasOwn(conditionFields, text);
}

function fail(message: Message, at: number): Reading<Condition> {
  return { ok: false, problem: { code: 'AGL-D401', message, at } };
}
