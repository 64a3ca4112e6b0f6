import type { EnvironmentSight } from './evidence';

/** Names of the variables that are set. Of their values only NO_PROXY, which holds host names, is kept. */
export function toEnvironment(env: Readonly<Record<string, string | undefined>>): EnvironmentSight {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const noProxy = set.find(([name]) => name.toUpperCase() === 'NO_PROXY');
  return { set: [...new Set(set.map(([name]) => name.toUpperCase()))], noProxy: noProxy?.[1] ?? '' };
}
