import { watchedByDefault } from './lsp';

const noTexts: readonly string[] = [];

/**
 * Every setting, once: its key, its default and whether an untrusted workspace may set it.
 * `test/manifest.test.ts` holds this table against package.json.
 */
export const settings = {
  storePort: { key: 'agentLightning.store.port', default: 4748, restricted: false },
  /** 0 switches it off. */
  storeOtlpPort: { key: 'agentLightning.store.otlpPort', default: 4318, restricted: false },
  storeKeepRunning: { key: 'agentLightning.store.keepRunning', default: false, restricted: false },
  /** Empty: the local store. A workspace could name a foreign machine here, so trust is asked for. */
  storeUrl: { key: 'agentLightning.store.url', default: '', restricted: true },
  /** A path that we run. */
  python: { key: 'agentLightning.python', default: '', restricted: true },
  openOnStart: { key: 'agentLightning.openOnStart', default: false, restricted: true },
  debugCodeLens: { key: 'agentLightning.debug.codeLens', default: true, restricted: false },
  debugHealthChecks: { key: 'agentLightning.debug.healthChecks', default: true, restricted: false },
  /** Line formats of the user's own; they are text with fields, so nothing in them runs. */
  logsPatterns: { key: 'agentLightning.logs.patterns', default: noTexts, restricted: false },
  /** Globs; nothing outside of the workspace is found by them. */
  logsWatch: { key: 'agentLightning.logs.watch', default: watchedByDefault, restricted: false },
} as const satisfies Record<string, Setting>;

export interface Setting {
  readonly key: `agentLightning.${string}`;
  readonly default: string | number | boolean | readonly string[];
  /** True: listed in `restrictedConfigurations`, so the workspace's value counts only once it is trusted. */
  readonly restricted: boolean;
}

export type SettingName = keyof typeof settings;
/** The kind of value, not the default itself. */
export type SettingValue<Name extends SettingName> = Widened<(typeof settings)[Name]['default']>;
type Widened<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : readonly string[];
