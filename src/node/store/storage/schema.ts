/** Raised with every migration; a file with a higher number belongs to a newer version of us and is left alone. */
export const schemaVersion = 2;

/** "aglt" in ASCII: tells our files from any other SQLite database. */
export const applicationId = 0x61676c74;

/**
 * Step n brings a file from version n to n + 1. Never edit one that was released.
 *
 * Counts and times of a list (spans, exceptions, reward) are kept with the scope when a span comes in, so that no list
 * ever reads a span's body. A scope is where spans belong: an attempt, or a trace that names none. `''` stands for "none"
 * because a unique index treats NULLs as different.
 * Resource and instrumentation scope repeat with every span of a process, so they are kept once, as an origin.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE rollouts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    input TEXT NOT NULL,
    mode TEXT,
    resources_id TEXT,
    status TEXT NOT NULL,
    started_ms REAL NOT NULL,
    ended_ms REAL,
    config TEXT NOT NULL,
    metadata TEXT,
    attempt_count INTEGER NOT NULL DEFAULT 0,
    reward REAL,
    reward_sequence INTEGER
  ) STRICT;
  CREATE INDEX rollouts_status ON rollouts (status);

  CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    rollout_id TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    started_ms REAL NOT NULL,
    ended_ms REAL,
    worker_id TEXT,
    heartbeat_ms REAL,
    metadata TEXT,
    UNIQUE (rollout_id, id),
    UNIQUE (rollout_id, sequence_id)
  ) STRICT;

  CREATE TABLE queue (position INTEGER PRIMARY KEY AUTOINCREMENT, rollout_id TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE workers (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    heartbeat_stats TEXT,
    heartbeat_ms REAL,
    dequeue_ms REAL,
    busy_ms REAL,
    idle_ms REAL,
    current_rollout_id TEXT,
    current_attempt_id TEXT
  ) STRICT;

  CREATE TABLE resources (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_ms REAL NOT NULL,
    updated_ms REAL NOT NULL,
    resources TEXT NOT NULL,
    touched INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX resources_touched ON resources (touched);

  CREATE TABLE sequences (rollout_id TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE scopes (
    id INTEGER PRIMARY KEY,
    rollout_id TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    rescued INTEGER NOT NULL,
    span_count INTEGER NOT NULL DEFAULT 0,
    exception_count INTEGER NOT NULL DEFAULT 0,
    start_ns INTEGER,
    end_ns INTEGER,
    root_name TEXT,
    service_name TEXT,
    UNIQUE (rollout_id, attempt_id, trace_id)
  ) STRICT;
  CREATE INDEX scopes_trace ON scopes (trace_id) WHERE trace_id <> '';
  CREATE INDEX scopes_rescued ON scopes (rescued) WHERE rescued = 1;

  CREATE TABLE origins (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;

  CREATE TABLE spans (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    scope INTEGER NOT NULL,
    trace_id TEXT NOT NULL,
    span_id TEXT NOT NULL,
    parent_id TEXT,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    sequence_id INTEGER NOT NULL,
    start_ns INTEGER,
    end_ns INTEGER,
    exception INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX spans_identity ON spans (scope, span_id);
  CREATE INDEX spans_scope ON spans (scope);
  CREATE INDEX spans_exception ON spans (exception) WHERE exception = 1;
  `,
  `
  CREATE TABLE debug_records (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    time_ms REAL NOT NULL,
    run TEXT NOT NULL,
    pid INTEGER,
    rollout_id TEXT,
    attempt_id TEXT,
    code TEXT,
    text TEXT NOT NULL,
    facts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX debug_records_rollout ON debug_records (rollout_id);
  CREATE INDEX debug_records_run ON debug_records (run);
  `,
];
