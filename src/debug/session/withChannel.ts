import type { DebugpyAdapter } from '../services';

type LaunchArguments = Readonly<Record<string, unknown>>;

/** The environment of a launch with that of the channel. Folders of PYTHONPATH are put first, the others stay behind them. */
export function withChannel(
  debugpy: LaunchArguments,
  adapter: DebugpyAdapter,
  channel: Readonly<Record<string, string>>,
  separator: string,
): LaunchArguments {
  const env = { ...(debugpy.env as Record<string, string | null> | undefined) };
  const inherited = adapter.kind === 'command' ? adapter.env['PYTHONPATH'] : undefined;
  const before = env['PYTHONPATH'] ?? inherited;
  const added = { ...channel };
  if (channel['PYTHONPATH'] && before) added['PYTHONPATH'] = `${channel['PYTHONPATH']}${separator}${before}`;
  return { ...debugpy, env: { ...env, ...added } };
}
