import { say, type Message } from '../text/say';
import {
  type AgentBreakpoint,
  agentBreakpointForms,
  type Operator,
  operators,
  rolloutStates,
  type Wanted,
} from './breakpoint';
import { globPattern } from './globPattern';
import type { Reading } from './problem';

/** Names of spans are shorter; a longer glob is a mistake, and a probe must hold them all. */
const maxLength = 500;

/** Whether a function breakpoint is meant for us; all others are debugpy's. */
export function isAgentBreakpoint(text: string): boolean {
  return text.trimStart().startsWith('@');
}

/** Reads `@span.start GLOB` and its like, `@log ` before it. Never throws. */
export function parseAgentBreakpoint(text: string): Reading<AgentBreakpoint> {
  const cursor = new Cursor(text.trimEnd());
  if (text.length > maxLength) return cursor.fail(say('agentBreakpoint.long', { limit: maxLength }));
  cursor.blanks();
  const name = cursor.rest();
  let word = cursor.word();
  const log = word === '@log';
  if (log) {
    cursor.blanks();
    word = cursor.word();
    if (word !== '' && !word.startsWith('@')) word = `@${word}`;
  }
  const wanted = readWanted(word, cursor);
  return wanted.ok ? { ok: true, value: { name, log, wanted: wanted.value } } : wanted;
}

function readWanted(word: string, cursor: Cursor): Reading<Wanted> {
  const start = cursor.at - word.length;
  cursor.blanks();
  switch (word) {
    case '@span.start':
    case '@span.end':
    case '@tool':
      return readGlob(word.slice(1) as 'span.start' | 'span.end' | 'tool', cursor);
    case '@model':
      return readModel(cursor);
    case '@reward':
      return readComparison('reward', cursor);
    case '@rollout':
      return readState(cursor);
    default:
      cursor.at = Math.max(0, start);
      return cursor.fail(say('agentBreakpoint.unknown', { forms: agentBreakpointForms.join(', ') }));
  }
}

function readGlob(on: 'span.start' | 'span.end' | 'tool', cursor: Cursor): Reading<Wanted> {
  const quoted = /^"([^"]+)"$|^'([^']+)'$/.exec(cursor.rest());
  const glob = quoted?.[1] ?? quoted?.[2] ?? cursor.rest();
  if (glob === '') return cursor.fail(say('agentBreakpoint.noName'));
  return { ok: true, value: { on, pattern: globPattern(glob) } };
}

function readModel(cursor: Cursor): Reading<Wanted> {
  const start = cursor.at;
  const word = cursor.word(/^[a-z]+/);
  if (word === 'failed') return cursor.end({ on: 'model.failed' });
  if (word === 'tokens') {
    cursor.blanks();
    return readComparison('model.tokens', cursor);
  }
  cursor.at = start;
  return cursor.fail(say('agentBreakpoint.model'));
}

function readComparison(on: 'model.tokens' | 'reward', cursor: Cursor): Reading<Wanted> {
  const operator: Operator | undefined = operators.find(it => cursor.rest().startsWith(it));
  if (!operator) return cursor.fail(say('agentBreakpoint.operator', { operators: operators.join(' ') }));
  cursor.at += operator.length;
  cursor.blanks();
  const digits = cursor.word(/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?/i);
  if (digits === '') return cursor.fail(say('agentBreakpoint.number'));
  return cursor.end({ on, operator, value: Number(digits) });
}

function readState(cursor: Cursor): Reading<Wanted> {
  const start = cursor.at;
  const state = cursor.word(/^[\w-]+/).toLowerCase();
  if (rolloutStates.includes(state)) return cursor.end({ on: 'rollout', state });
  cursor.at = start;
  return cursor.fail(say('agentBreakpoint.state', { states: rolloutStates.join(', ') }));
}

class Cursor {
  at = 0;
  constructor(private readonly text: string) {}

  rest(): string {
    return this.text.slice(this.at);
  }

  blanks(): void {
    this.word(/^\s+/);
  }

  word(pattern = /^\S+/): string {
    const found = pattern.exec(this.rest())?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** What was read is good if nothing follows. */
  end(value: Wanted): Reading<Wanted> {
    this.blanks();
    return this.rest() === '' ? { ok: true, value } : this.fail(say('agentBreakpoint.more', { rest: this.rest() }));
  }

  fail(message: Message): { readonly ok: false; readonly problem: { code: 'AGL-D400'; message: Message; at: number } } {
    return { ok: false, problem: { code: 'AGL-D400', message, at: this.at } };
  }
}
