import { probeVariables } from '../../protocol/probe';

/** Where the agent's spans and store calls go; `program`: the agent runs its own store on this port. */
export type StorePlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'program'; readonly port: number }
  | { readonly kind: 'embedded' | 'url'; readonly url: string };

export interface EnvironmentWishes {
  readonly platform: NodeJS.Platform;
  /** What the program inherits. */
  readonly inherited: Variables;
  /** From envFile and the configuration's env, the latter over the former. */
  readonly given: Variables;
  readonly store: StorePlan;
  /** For AGL_CURRENT_ROLE. */
  readonly role: string | null;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** What to add to the inherited environment. A variable that the user set, here or outside, keeps its value. */
export function planEnvironment(wishes: EnvironmentWishes): Record<string, string> {
  const { given, store, role } = wishes;
  const isSet = (name: string) => [wishes.given, wishes.inherited].some(it => findName(it, name, wishes) !== undefined);
  const ours = { ...storeVariables(store), ...(role === null ? {} : { AGL_CURRENT_ROLE: role }) };
  const added = Object.entries(ours).filter(([name]) => !isSet(name));
  // Whoever names one endpoint of OpenTelemetry means it for what it is: the general one beside it would mix two stores.
  const kept = isSet('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')
    ? added.filter(([name]) => !name.startsWith('OTEL_EXPORTER_OTLP_'))
    : added;
  return { ...Object.fromEntries(kept), ...defined(given), ...(store.kind === 'none' ? {} : withoutProxy(wishes)) };
}

function storeVariables(store: StorePlan): Record<string, string> {
  switch (store.kind) {
    case 'none':
      return {};
    case 'program':
      return { AGL_SERVER_PORT: String(store.port) };
    case 'embedded':
    case 'url': {
      const { hostname, port, protocol } = new URL(store.url);
      return {
        OTEL_EXPORTER_OTLP_ENDPOINT: store.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
        AGL_MANAGED_STORE: '0',
        // The sample agents', for programs that make their own client.
        AGL_STORE_URL: store.url,
        AGL_SERVER_HOST: hostname,
        AGL_SERVER_PORT: port || (protocol === 'https:' ? '443' : '80'),
        // Spans of programs without a tracer go to a store of our own only.
        ...(store.kind === 'embedded' ? { [probeVariables.otlp]: new URL('/v1/traces', store.url).href } : {}),
      };
    }
  }
}

const loopback = ['127.0.0.1', 'localhost', '::1'];

/**
 * A proxy that gets requests for 127.0.0.1 looks for the store on its own machine. NO_PROXY alone, without any proxy in
 * the environment, would switch off the one that Windows or macOS has configured: then it is left alone.
 */
function withoutProxy({ platform, inherited, given }: EnvironmentWishes): Record<string, string> {
  const all = { ...defined(inherited), ...defined(given) };
  const names = Object.keys(all).filter(it => /^(https?|all|no)_proxy$/i.test(it));
  if (names.length === 0) return {};
  const present = names.filter(it => it.toLowerCase() === 'no_proxy');
  // Python and Node.js look at the small letters first; where both are there, both must say it.
  const targets = present.length > 0 ? present : [platform === 'win32' ? 'NO_PROXY' : 'no_proxy'];
  return Object.fromEntries(
    targets.flatMap(name => {
      const now = (all[name] ?? '').split(',').map(it => it.trim());
      if (now.includes('*')) return [];
      const missing = loopback.filter(it => !now.includes(it));
      return missing.length === 0 ? [] : [[name, [...now.filter(Boolean), ...missing].join(',')]];
    }),
  );
}

function defined(variables: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter((it): it is [string, string] => it[1] !== undefined));
}

/** The value under that name; Windows does not tell `Path` from `PATH`. */
export function findName(variables: Variables, name: string, on: { readonly platform: NodeJS.Platform }) {
  if (on.platform !== 'win32') return variables[name];
  return Object.entries(variables).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];
}
