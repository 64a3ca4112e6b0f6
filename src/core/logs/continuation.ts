import type { OpenRecord } from './openRecord';

/** What a line without a head of its own does to the record before it. */
export type Verdict = 'join' | 'open' | 'open-traceback' | 'open-group' | 'open-box' | 'open-place';

const chained = [
  'During handling of the above exception, another exception occurred:',
  'The above exception was the direct cause of the following exception:',
];

/**
 * Whether a line without a head belongs to the record before it, and what that record waits for then. `text` is the line
 * without the record's margin.
 */
export function judgeLine(open: OpenRecord | null, text: string, line: number): Verdict {
  if (text.trim() === '') return blankLine(open);
  const first = text.charCodeAt(0);
  if (open?.mode === 'box' && (first === 0x2502 || first === 0x2570 || first === 0x7c)) return inBox(open, first);
  if (first === 0x256d || text.startsWith('+---------------------')) return boxBegins(open, text);
  if (text.endsWith('Traceback (most recent call last):')) return tracebackBegins(open, text);
  if (!open) return opens(text);
  if (first === 0x20 || first === 0x09) return indented(open, text, line);
  const verdict = unindented(open, text, line);
  open.blank = false;
  return verdict;
}

function blankLine(open: OpenRecord | null): Verdict {
  if (!open) return 'open';
  open.blank = true;
  return 'join';
}

function inBox(open: OpenRecord, first: number): Verdict {
  if (first === 0x2570) open.mode = 'boxed';
  return 'join';
}

/** rich draws a box around a traceback; other boxes are somebody's decoration. */
function boxBegins(open: OpenRecord | null, text: string): Verdict {
  if (!text.includes('Traceback (most recent call last)')) return 'open';
  if (!open || !takesTraceback(open)) return 'open-box';
  open.mode = 'box';
  return 'join';
}

function tracebackBegins(open: OpenRecord | null, text: string): Verdict {
  const group = text.includes('Exception Group Traceback');
  if (!open || !takesTraceback(open)) return group ? 'open-group' : 'open-traceback';
  if (open.mode !== 'group') open.mode = group ? 'group' : 'traceback';
  open.blank = false;
  return 'join';
}

/**
 * A traceback belongs to the line that announced it: a failure that was logged, a debug line (which prints one on purpose),
 * or words that end with a colon. An information line above it is somebody else's.
 */
function takesTraceback(open: OpenRecord): boolean {
  if (open.mode === 'chain' || open.mode === 'group') return true;
  if (open.mode !== 'head' || open.blank) return false;
  if (open.format === 'plain' || open.format === 'node') return announces(open.lastWords);
  return open.level !== 'info' || announces(open.lastWords);
}

function announces(words: string): boolean {
  return (
    /:\s*$/.test(words.slice(-40)) ||
    /^(?:Exception ignored in|Exception in thread|Task exception|Task was|Unhandled exception|Process \S+:|future: <|Error in|Failed|Unclosed)/.test(
      words,
    ) ||
    /\b(?:exception|error|failed|crash(?:ed)?|traceback|unhandled)\b[^.]{0,80}\.?\s*$/i.test(words.slice(-200))
  );
}

function indented(open: OpenRecord, text: string, line: number): Verdict {
  if (open.mode === 'head' && /^\s{2,}at \S/.test(text)) open.mode = 'stack';
  else if (open.mode === 'place' && /^\s{2,}at \S/.test(text)) open.mode = 'stack';
  else if (
    open.mode === 'group' &&
    open.exceptionLine === null &&
    /^\s+\| [\w.]+(?:Error|Exception|Group)\b/.test(text)
  ) {
    open.exceptionLine = line;
  }
  open.blank = false;
  return 'join';
}

function unindented(open: OpenRecord, text: string, line: number): Verdict {
  switch (open.mode) {
    case 'traceback':
    case 'boxed':
      if (open.lines < 6 && isNativeCommandError(text)) return 'join';
      open.mode = 'complete';
      open.exceptionLine = line;
      return 'join';
    case 'complete':
      if (chained.includes(text)) {
        open.mode = 'chain';
        return 'join';
      }
      return !open.blank && goesOn(open, text) ? 'join' : opens(text);
    case 'place':
      open.exceptionLine ??= isNodeError(text) ? line : null;
      return open.lines < 16 ? 'join' : opens(text);
    case 'stack':
      return /^[}\]]/.test(text) || text.startsWith('Node.js v') || text.startsWith("Emitted 'error' event on ")
        ? 'join'
        : opens(text);
    case 'head':
      if (!open.blank && isTaskOf(open.lastWords, text)) return 'join';
      if (!open.blank && text.startsWith('For more information check:') && isPythonError(open.lastWords)) return 'join';
      if (open.blank && chained.includes(text) && isPythonError(open.firstWords)) {
        open.mode = 'chain';
        return 'join';
      }
      return !open.blank && open.format !== 'plain' && goesOn(open, text) ? 'join' : opens(text);
    case 'chain':
      // A cause that was made but never raised has no traceback of its own.
      if (!isPythonError(text)) return opens(text);
      open.mode = 'complete';
      return 'join';
    case 'group':
    case 'box':
      return opens(text);
  }
}

/** A message of several lines: known beginnings, the fields of a pydantic error, or a bracket that is still open. */
function goesOn(open: OpenRecord, text: string): boolean {
  const head = open.lastWords;
  if (
    /^(?:For more information check|For further information|During task with name|Tip:|Hint:|hint:|note:|Note:|Troubleshooting URL)/.test(
      text,
    )
  ) {
    return true;
  }
  if (open.sawValidation) return /^\S+$/.test(text) && text.length < 400;
  return open.lines < 60 && /[{[(,]\s*$/.test(head.slice(-8)) && /^[}\])"'{[]/.test(text);
}

function opens(text: string): Verdict {
  // The head of a traceback may be cut off.
  if (/^ {2}File "[^"]/.test(text)) return 'open-traceback';
  return isNodePlace(text) ? 'open-place' : 'open';
}

/** `/a/b.mjs:3`, `file:///a/b.mjs:3`, `C:\\a\\b.js:3`, `node:internal/…:3`: Node.js shows the source line below it. */
function isNodePlace(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x3c || first === 0x5b || first === 0x75) return withoutFile.test(text);
  if (first !== 0x2f && first !== 0x66 && first !== 0x6e && text.charCodeAt(1) !== 0x3a) return false;
  return text.length < 1000 && /^(?:\/|file:\/\/\/|node:|[A-Za-z]:[\\/])[^\s:]*(?: [^\s:]+)*:\d{1,7}$/.test(text);
}

/** Code, or JSON, that came from no file; older Node.js calls it undefined. */
const withoutFile = /^(?:<anonymous_script>|undefined|\[(?:eval|stdin|worker eval)\]):\d{1,7}$/;

const isPythonError = (text: string) =>
  /^(?:[A-Za-z_]\w{0,100}\.){0,10}[A-Za-z_]\w{0,100}(?:Error|Exception|Timeout): /.test(text);

/** Windows PowerShell takes the first line of stderr for an error of its own and says so in the middle of it. */
const isNativeCommandError = (text: string) => /^(?:At (?:line|.{1,300}):\d+ char:\d+$|\+ )/.test(text);

/** asyncio names the task on the line below, and shows its traceback below that. */
const isTaskOf = (words: string, text: string) =>
  (words.endsWith('Task exception was never retrieved') && text.startsWith('future: <')) ||
  (words.endsWith('Task was destroyed but it is pending!') && text.startsWith('task: <'));

const isNodeError = (text: string) => /^(?:Uncaught )?[A-Za-z_$][\w$.]{0,100}(?:Error|Exception)\b/.test(text);
