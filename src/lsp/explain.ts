import { createReadStream } from 'node:fs';
import { absencesOf } from '../core/logView/absences';
import { reportOf } from '../core/logView/report';
import { toMarkdown } from '../core/logView/richText';
import type { Finding } from '../core/logs/finding';
import type { ExplainParams, ExplainResult } from '../protocol/lsp';
import { type Context, hoverOptions } from './context';

/** A report names a dozen incidents; what is found beyond this changes none of them. */
const keptFindings = 5000;

/** What a text or a file says. A file of any size is read as a stream. */
export async function explain(context: Context, params: ExplainParams): Promise<ExplainResult> {
  const findings: Finding[] = [];
  const watch = context.engine.watch();
  const reading = context.engine.read({
    wanted: 'notable',
    startMs: null,
    onRecord: () => undefined,
    onSign: record => watch.see(record),
    onFinding: finding => {
      if (findings.length < keptFindings) findings.push(finding);
    },
  });
  let lines = 1;
  const push = (text: string) => {
    reading.push(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  };
  if ('text' in params) push(params.text);
  else for await (const chunk of createReadStream(params.path, { encoding: 'utf8' })) push(chunk as string);
  reading.end();
  findings.push(...absencesOf([watch.parts], it => it));
  findings.sort((one, other) => one.line - other.line);
  const told = findings.filter(it => !it.noise);
  const incidents = context.engine.incidentsOf(told);
  const report = reportOf(params.name, lines, told, incidents, hoverOptions(context, 'untitled:'));
  // A preview of Markdown runs no commands.
  return {
    markdown: toMarkdown(report, false),
    incidents: incidents.length,
    findings: told.map(({ code, line, endLine }) => ({ code, line, endLine })),
  };
}
