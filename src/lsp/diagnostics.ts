import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver/node';
import type { Severity } from '../core/catalog/entry';
import { problemsOf } from '../core/logView/problems';
import type { Finding } from '../core/logs/finding';
import { columnOf } from './columnOf';
import { type Context, isMuted } from './context';
import type { OpenLog } from './openLog';

/** Names us in the Problems panel. */
export const source = 'Agent Lightning';

/** The problems of a log, one for each kind of failure, and what is harmless as hints that dim it. */
export function diagnosticsOf(context: Context, log: OpenLog): Diagnostic[] {
  const { client, findEntry } = context;
  const { problems, dim } = problemsOf(log.view.findings(), log.view.incidents(), {
    language: client.language,
    findEntry,
    isMuted: it => isMuted(context, it),
  });
  const listed = problems.map(({ finding, severity, message, related }): Diagnostic => {
    const here = { range: rangeOf(log, finding), severity: severities[severity], source, code: finding.code, message };
    const information = related.map(it => ({
      location: { uri: log.uri, range: lineRange(log, it.line) },
      message: it.message,
    }));
    return {
      ...here,
      ...describe(finding.code),
      ...(client.relatedInformation && information.length > 0 ? { relatedInformation: information } : {}),
      data: { fingerprint: finding.fingerprint },
    };
  });
  return [...listed, ...dim.map(it => dimmed(log, it, findEntry(it.code)?.title[client.language] ?? it.code))];
}

/** A hint is in no list; the tag makes the editor draw it dim. */
function dimmed(log: OpenLog, finding: Finding, message: string): Diagnostic {
  return {
    range: { start: rangeOf(log, finding).start, end: lineRange(log, finding.endLine).end },
    severity: DiagnosticSeverity.Hint,
    tags: [DiagnosticTag.Unnecessary],
    ...{ source, message, code: finding.code },
    ...describe(finding.code),
    data: { fingerprint: finding.fingerprint },
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** The page of the code, in the client that has one. */
function describe(code: string): { codeDescription: CodeDescription } {
  return { codeDescription: { href: `agent-lightning-code:/${code}.md` } };
}

function rangeOf(log: OpenLog, finding: Finding): Range {
  return lineRange(log, finding.line);
}

/** A line (counted from 1) without the blanks around its words. */
function lineRange(log: OpenLog, line: number): Range {
  const at = Math.min(Math.max(0, line - 1), log.lineCount - 1);
  const text = log.line(at);
  const column = columnOf(log, at);
  const start = text.length - text.slice(column).trimStart().length;
  return {
    start: { line: at, character: start },
    end: { line: at, character: Math.max(start, text.trimEnd().length) },
  };
}
