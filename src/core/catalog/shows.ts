/** How a failure shows itself. An entry matches where one of its shows does; the show with the most literal text wins. */
export type Show = TextShow | ExceptionShow | HttpShow | ExitShow | StateShow | AbsentShow;

/**
 * Literal text with fields: `Rollout {rollout_id} not found`. Never a regular expression, so that no text can make one
 * run away: matching looks for the literals in order and takes what stands between them.
 *
 * `{name}` takes the fewest characters, at least one and at most 400, that let the next literal follow, never a line
 * break; `{name:int}` digits with a sign; `{name:number}` a decimal; `{name:word}` no blanks or quotes; `{name:path}` no
 * quotes; `{name:any}` may cross line breaks within the record. `{{` is a brace. A run of blanks in a template
 * matches any run of blanks and line breaks, because consoles wrap. Matching respects case. The longest literal must have
 * six characters or more, at least three of them letters.
 */
export type Template = string;

/** Who wrote the line. Absent in a show: anybody. */
export type Program =
  | 'agl-0.2'
  | 'agl-0.3'
  | 'agl-1.0'
  | 'python'
  | 'node'
  | 'pip'
  | 'npm'
  | 'uv'
  | 'uvicorn'
  | 'gunicorn'
  | 'ray'
  | 'vllm'
  | 'litellm'
  | 'opentelemetry'
  | 'shell'
  | 'kernel';

/** Text in a record: its message, its traceback, or the output of a program. */
export interface TextShow {
  readonly kind: 'text';
  readonly template: Template;
  readonly programs?: readonly Program[];
  /** Logger names that begin with one of these. */
  readonly loggers?: readonly string[];
  /** Literals that the record must hold somewhere: frames and chained exceptions are evidence. */
  readonly with?: readonly string[];
  /** Literals that rule it out. */
  readonly without?: readonly string[];
  /** A file of the user's own stands in the traceback where an import wanted a library of its name. */
  readonly shadowed?: true;
}

/**
 * An exception in a record, a span or a debugger stop. Its type is compared whole or by its last part; `*` is any, for a
 * show that knows its frames.
 */
export interface ExceptionShow {
  readonly kind: 'exception';
  readonly type: string;
  readonly message?: Template;
  /** `first`: only the innermost exception of a chain; absent: any of it. */
  readonly at?: 'first';
  /** Literals that the frames must hold, such as `openai/_base_client.py`. */
  readonly frames?: readonly string[];
}

/** An HTTP answer, as an access log, a client's exception or our own probe shows it. */
export interface HttpShow {
  readonly kind: 'http';
  readonly status: number;
  readonly server?: 'agl-0.2' | 'agl-0.3' | 'agl-1.0' | 'embedded' | 'model' | 'otlp' | 'any';
  readonly method?: string;
  /** `/v1/agl/rollouts/{rollout_id}`; absent: every route of that server. */
  readonly route?: Template;
  /** What the body's `detail` or message says. */
  readonly detail?: Template;
}

/** The end of a process: an exit code, or the signal that ended it. */
export interface ExitShow {
  readonly kind: 'exit';
  readonly code?: number;
  readonly signal?: 'SIGKILL' | 'SIGSEGV' | 'SIGABRT' | 'SIGTERM' | 'SIGINT' | 'SIGBUS' | 'SIGILL' | 'SIGPIPE';
}

/** What a health check finds; named by the check. */
export interface StateShow {
  readonly kind: 'state';
  readonly check: string;
}

/** What a healthy run's log has and this one lacks: `after` was seen, none of `lacks` followed before `until` or the end. */
export interface AbsentShow {
  readonly kind: 'absent';
  readonly after: Template;
  readonly lacks: readonly Template[];
  readonly until?: Template;
  /** Only `until` proves it: a log that ends before may be a piece of a longer one. */
  readonly certain?: 'at-until';
}
