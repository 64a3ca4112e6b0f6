import { codeLines } from './codeLines';

export type ScriptLanguage = 'python' | 'node';

/** A line at which somebody would start the script. */
export interface EntryPoint {
  /** Counts from 0. */
  readonly line: number;
  readonly kind: 'main' | 'rollout' | 'agent' | 'training' | 'telemetry';
  /** Of the function, class or call; empty for the main block. */
  readonly name: string;
}

/** Where an agent begins in this text; nothing in a script that has to do with neither Agent Lightning nor OpenTelemetry. */
export function entryPoints(text: string, language: ScriptLanguage): EntryPoint[] {
  if (!isAgentScript(text, language)) return [];
  const lines = codeLines(text, language);
  return language === 'python' ? pythonEntries(lines) : nodeEntries(lines);
}

/** A text that imports Agent Lightning or OpenTelemetry. */
export function isAgentScript(text: string, language: ScriptLanguage): boolean {
  const imports = language === 'python' ? pythonImport : nodeImport;
  return imports.test(text);
}

const pythonImport = /^[ \t]*(?:import|from)[ \t]+(?:agentlightning|opentelemetry)\b/m;
const nodeImport =
  /^[^\n]*(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](?:@opentelemetry\/|agentlightning|agent-lightning)/m;

/** Decorators of 0.2 and 0.3: `@rollout`, `@agl.llm_rollout`, `@agentlightning.prompt_rollout(…)`. */
const rolloutDecorator = /^\s*@(?:\w+\.)*(?:llm_|prompt_)?rollout\b/;

function pythonEntries(lines: readonly string[]): EntryPoint[] {
  return lines.flatMap((text, line): EntryPoint[] => {
    if (/^if\s+__name__\s*==\s*["']__main__["']\s*:/.test(text)) return [{ line, kind: 'main', name: '' }];
    if (rolloutDecorator.test(text)) return [{ line, kind: 'rollout', name: functionBelow(lines, line) }];
    const agent = /^class\s+(\w+)\s*\([^)]*\b\w*LitAgent\b/.exec(text)?.[1];
    if (agent !== undefined) return [{ line, kind: 'agent', name: agent }];
    const call = /\b(?:Trainer\s*\(.*\)|\w*trainer)\.(fit|dev)\s*\(/i.exec(text)?.[1];
    return call === undefined ? [] : [{ line, kind: 'training', name: call }];
  });
}

/** Further decorators may stand between; more than these are not read. */
const decoratorsRead = 10;

function functionBelow(lines: readonly string[], line: number): string {
  for (const text of lines.slice(line + 1, line + 1 + decoratorsRead)) {
    const name = /^\s*(?:async\s+)?def\s+(\w+)/.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return '';
}

/** Where telemetry is set up, else the first import of it: a script of Node.js has no main block. */
function nodeEntries(lines: readonly string[]): EntryPoint[] {
  const provider = /\bnew\s+(NodeSDK|NodeTracerProvider|BasicTracerProvider|LightningStoreClient)\s*\(/;
  const set = lines.flatMap((text, line): EntryPoint[] => {
    const name = provider.exec(text)?.[1];
    return name === undefined ? [] : [{ line, kind: 'telemetry', name }];
  });
  if (set.length > 0) return set;
  const first = lines.findIndex(it => nodeImport.test(it));
  return first === -1 ? [] : [{ line: first, kind: 'main', name: '' }];
}
