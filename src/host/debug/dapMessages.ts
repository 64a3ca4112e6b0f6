/** The little that is read of messages between VS Code and an adapter. They come from another process: nothing is sure. */
export interface DapMessage {
  readonly type?: unknown;
  readonly event?: unknown;
  readonly command?: unknown;
  readonly seq?: unknown;
  readonly arguments?: unknown;
  readonly body?: unknown;
}

export function eventOf(message: unknown): string | null {
  const { type, event } = asMessage(message);
  return type === 'event' && typeof event === 'string' ? event : null;
}

export function requestOf(message: unknown): string | null {
  const { type, command } = asMessage(message);
  return type === 'request' && typeof command === 'string' ? command : null;
}

export function bodyOf(message: unknown): Readonly<Record<string, unknown>> {
  const { body } = asMessage(message);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

export function asMessage(message: unknown): DapMessage {
  return typeof message === 'object' && message !== null ? message : {};
}
