import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEnvironment, type EnvironmentWishes } from '../../../src/debug/plan/planEnvironment';

const plan = (wishes: Partial<EnvironmentWishes>) =>
  planEnvironment({ platform: 'linux', inherited: {}, given: {}, store: { kind: 'none' }, role: null, ...wishes });

const embedded = { kind: 'embedded', url: 'http://127.0.0.1:4748' } as const;

test('a program gets a port for its own store, and its role', () => {
  const store = { kind: 'program', port: 4999 } as const;
  assert.deepEqual(plan({ store, role: 'algorithm' }), { AGL_SERVER_PORT: '4999', AGL_CURRENT_ROLE: 'algorithm' });
});

test('a program that is to use a store gets all it needs for that', () => {
  const wanted = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4748',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    AGL_MANAGED_STORE: '0',
    AGL_STORE_URL: 'http://127.0.0.1:4748',
    AGL_SERVER_HOST: '127.0.0.1',
    AGL_SERVER_PORT: '4748',
    // Where our probe takes the spans of a program without a tracer: to no store of others.
    AGL_DEVTOOLS_OTLP: 'http://127.0.0.1:4748/v1/traces',
  };
  assert.deepEqual(plan({ store: embedded }), wanted);
  assert.equal(plan({ store: { kind: 'url', url: 'https://store.example' } })['AGL_DEVTOOLS_OTLP'], undefined);
  assert.equal(plan({ store: { kind: 'url', url: 'https://store.example' } })['AGL_SERVER_PORT'], '443');
});

test('what the user set is never overridden, wherever it was set', () => {
  const given = { AGL_SERVER_PORT: '5000' };
  const inherited = {
    AGL_CURRENT_ROLE: 'runner',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/v1/traces',
  };
  assert.deepEqual(plan({ store: embedded, given, inherited, role: 'both' }), {
    AGL_MANAGED_STORE: '0',
    AGL_STORE_URL: 'http://127.0.0.1:4748',
    AGL_SERVER_HOST: '127.0.0.1',
    AGL_SERVER_PORT: '5000',
    AGL_DEVTOOLS_OTLP: 'http://127.0.0.1:4748/v1/traces',
  });
});

test('Windows does not tell the case of names', () => {
  const inherited = { agl_server_port: '5000' };
  const store = { kind: 'program', port: 4999 } as const;
  assert.deepEqual(plan({ store, inherited, platform: 'win32' }), {});
  assert.deepEqual(plan({ store, inherited }), { AGL_SERVER_PORT: '4999' });
});

test('a proxy is not asked for the store of this machine', () => {
  const store = { kind: 'program', port: 4999 } as const;
  const proxies = (inherited: Record<string, string>, platform: NodeJS.Platform = 'linux') => {
    const all: Record<string, string> = plan({ store, inherited, platform });
    return Object.entries(all).filter(([name]) => /proxy/i.test(name));
  };
  assert.deepEqual(proxies({}), [], 'NO_PROXY alone would switch off the system’s proxy');
  assert.deepEqual(proxies({ HTTPS_PROXY: 'http://p' }), [['no_proxy', '127.0.0.1,localhost,::1']]);
  assert.deepEqual(proxies({ HTTPS_PROXY: 'http://p' }, 'win32'), [['NO_PROXY', '127.0.0.1,localhost,::1']]);
  assert.deepEqual(proxies({ NO_PROXY: 'intern, localhost' }), [['NO_PROXY', 'intern,localhost,127.0.0.1,::1']]);
  assert.deepEqual(proxies({ no_proxy: '*' }), []);
});
