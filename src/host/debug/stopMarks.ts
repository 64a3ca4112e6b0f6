import * as vscode from 'vscode';
import { type LineMark, toLineMark } from '../../core/format/lineMark';
import { toVisibleLine } from '../../core/text/visible';
import type { ExplainedFix, ExplainedStop } from '../../protocol/debug';
import { commands } from '../../protocol/ids';
import type { SessionWatch } from './sessionWatch';

/** VS Code forgets that lenses have changed when the message at an exception takes the focus, which is when they do. */
const toldAgainMs = 1000;

interface Mark {
  readonly uri: vscode.Uri;
  readonly line: number;
  readonly stop: ExplainedStop;
}

/**
 * At the line that threw: what it means, behind the code or, where that leaves no room, above it, and a light bulb with
 * what mends it, until the program runs on.
 */
export function registerStopMarks(watch: SessionWatch): vscode.Disposable {
  const marks = new Map<string, Mark>();
  const decoration = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { margin: '0 0 0 2em', color: new vscode.ThemeColor('editorError.foreground') },
  });
  const moved = new vscode.EventEmitter<void>();
  let again: NodeJS.Timeout | undefined;
  const draw = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      const here = [...marks.values()].filter(it => isSame(it.uri, editor.document.uri));
      editor.setDecorations(
        decoration,
        here.map(it => toDecoration(it, editor)),
      );
    }
    moved.fire();
  };
  return vscode.Disposable.from(
    ...[decoration, moved, { dispose: () => clearTimeout(again) }],
    watch.onDidExplain(({ session, stop }) => {
      if (stop.frame === null) return;
      marks.set(stop.session ?? session.id, {
        uri: vscode.Uri.file(stop.frame.path),
        line: Math.max(0, stop.frame.line - 1),
        stop,
      });
      draw();
      clearTimeout(again);
      again = setTimeout(() => moved.fire(), toldAgainMs);
    }),
    watch.onDidResume(session => {
      if (marks.delete(session.id)) draw();
    }),
    vscode.window.onDidChangeVisibleTextEditors(draw),
    vscode.languages.registerCodeLensProvider(
      { scheme: 'file' },
      {
        onDidChangeCodeLenses: moved.event,
        provideCodeLenses: document =>
          [...marks.values()].filter(it => isSame(it.uri, document.uri)).flatMap(it => toLens(it, document)),
      },
    ),
    vscode.languages.registerCodeActionsProvider(
      { scheme: 'file' },
      {
        provideCodeActions: (document, range) =>
          [...marks.values()]
            .filter(it => isSame(it.uri, document.uri) && range.start.line <= it.line && it.line <= range.end.line)
            .flatMap(({ stop }) => toActions(stop)),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

const isSame = (one: vscode.Uri, other: vscode.Uri) => one.scheme === other.scheme && one.fsPath === other.fsPath;

/** The program may have been written anew while it stands: the mark stays within what there is. */
const lineOf = ({ line }: Mark, document: vscode.TextDocument) =>
  document.lineAt(Math.min(line, document.lineCount - 1));

function toDecoration(mark: Mark, { document, options }: vscode.TextEditor): vscode.DecorationOptions {
  const { stop } = mark;
  const at = lineOf(mark, document).range.end;
  const contentText = textOf(mark, document, Number(options.tabSize) || 4).behind;
  const hover = new vscode.MarkdownString();
  for (const text of [stop.title, stop.meaning, stop.cause]) hover.appendText(`${toVisibleLine(text, 500)}\n\n`);
  return { range: new vscode.Range(at, at), hoverMessage: hover, renderOptions: { after: { contentText } } };
}

function toLens(mark: Mark, document: vscode.TextDocument): vscode.CodeLens[] {
  const editor = vscode.window.visibleTextEditors.find(it => it.document === document);
  const { above } = textOf(mark, document, Number(editor?.options.tabSize) || 4);
  if (above === null) return [];
  const command = { command: commands.healthExplain, title: `$(error) ${above}`, arguments: [mark.stop.code] };
  return [new vscode.CodeLens(lineOf(mark, document).range, command)];
}

/** `$(name)` in a title would become an icon: a space in between keeps it text. */
function textOf(mark: Mark, document: vscode.TextDocument, tabSize: number): LineMark {
  const title = toVisibleLine(mark.stop.title, 120).replaceAll('$(', '$ (');
  return toLineMark(lineOf(mark, document).text, tabSize, mark.stop.code, title);
}

function toActions({ code, fixes }: ExplainedStop): vscode.CodeAction[] {
  const kind = vscode.CodeActionKind.QuickFix;
  const mends = fixes.map((fix, at) => {
    const action = new vscode.CodeAction(toVisibleLine(fix.title, 120), kind);
    action.command = toCommand(fix, code, at);
    return action;
  });
  const explain = new vscode.CodeAction(vscode.l10n.t('Explain {0}', code), kind);
  explain.command = { command: commands.healthExplain, title: explain.title, arguments: [code] };
  return [...mends, explain];
}

/** A fix with something to run is run by its place in the catalog; of advice alone, the page tells more. */
function toCommand(fix: ExplainedFix, code: string, at: number): vscode.Command {
  const runs = fix.command ?? fix.setting ?? fix.terminal ?? fix.link;
  return runs === undefined
    ? { command: commands.healthExplain, title: fix.title, arguments: [code] }
    : { command: commands.logsFix, title: fix.title, arguments: [code, at] };
}
