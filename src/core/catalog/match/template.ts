import type { Template } from '../shows';

export type FieldKind = 'text' | 'int' | 'number' | 'word' | 'path' | 'any';
export type TemplatePart = { readonly literal: string } | { readonly name: string; readonly kind: FieldKind };

/** A template taken apart: literals and fields in turn, blanks in literals single. */
export interface CompiledTemplate {
  readonly parts: readonly TemplatePart[];
  /** Characters of its literals without blanks: how much it says of its own. */
  readonly weight: number;
}

/** Never throws: an unknown kind takes text, and a second field without a literal between belongs to the first. */
export function compileTemplate(template: Template): CompiledTemplate {
  const parts: TemplatePart[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') parts.push({ literal: literal.replace(/\s+/g, ' ') });
    literal = '';
  };
  for (const piece of template.split(/(\{\{|\{\w+(?::\w+)?\})/)) {
    const field = /^\{(\w+)(?::(\w+))?\}$/.exec(piece);
    if (!field) {
      literal += piece === '{{' ? '{' : piece;
      continue;
    }
    flush();
    const kind = kinds.find(it => it === field[2]) ?? 'text';
    if (parts.at(-1) === undefined || 'literal' in (parts.at(-1) ?? {})) parts.push({ name: field[1] ?? '', kind });
  }
  flush();
  const weight = parts.reduce((sum, it) => sum + ('literal' in it ? it.literal.replaceAll(' ', '').length : 0), 0);
  return { parts, weight };
}

const kinds: readonly FieldKind[] = ['text', 'int', 'number', 'word', 'path', 'any'];

export function literalsOf(template: CompiledTemplate): readonly string[] {
  return template.parts.flatMap(it => ('literal' in it ? [it.literal] : []));
}
