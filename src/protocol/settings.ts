/**
 * Every setting, once: its key, its default and whether an untrusted workspace may set it.
 * `test/manifest.test.ts` holds this table against package.json.
 */
export const settings = {
  storePort: { key: 'agentLightning.store.port', default: 4748 as number, restricted: false },
  /** 0 switches it off. */
  storeOtlpPort: { key: 'agentLightning.store.otlpPort', default: 4318 as number, restricted: false },
  storeKeepRunning: { key: 'agentLightning.store.keepRunning', default: false as boolean, restricted: false },
  /** Empty: the local store. A workspace could name a foreign machine here, so trust is asked for. */
  storeUrl: { key: 'agentLightning.store.url', default: '' as string, restricted: true },
  /** A path that we run. */
  python: { key: 'agentLightning.python', default: '' as string, restricted: true },
  openOnStart: { key: 'agentLightning.openOnStart', default: false as boolean, restricted: true },
} as const satisfies Record<string, Setting>;

export interface Setting {
  readonly key: `agentLightning.${string}`;
  readonly default: string | number | boolean;
  /** True: listed in `restrictedConfigurations`, so the workspace's value counts only once it is trusted. */
  readonly restricted: boolean;
}

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = (typeof settings)[Name]['default'];
