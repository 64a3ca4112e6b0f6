import { parseArgs } from 'node:util';
import { languages, toLanguage, type Language } from '../../core/text/table';
import { StartError } from './startError';

export interface StoreArguments {
  readonly host: string;
  readonly port: number;
  /** Null: the platform's state folder. */
  readonly dataDir: string | null;
  readonly token: string | null;
  readonly json: boolean;
  readonly otlpPort: number | null;
  readonly keepRunning: boolean;
  readonly lease: boolean;
  readonly language: Language;
}

export const defaultPort = 4748;
/** Where every OpenTelemetry program sends when nobody told it otherwise. */
export const defaultOtlpPort = 4318;

/** @throws StartError AGL-S024 */
export function parseArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StoreArguments {
  const values = read(args);
  return {
    host: values.host ?? '127.0.0.1',
    port: portOf('--port', values.port, defaultPort),
    dataDir: values.data ?? null,
    token: values.token ?? null,
    json: values.json ?? false,
    otlpPort: values['no-otlp-port'] === true ? null : portOf('--otlp-port', values['otlp-port'], defaultOtlpPort),
    keepRunning: values['keep-running'] ?? false,
    lease: values.lease ?? false,
    language: languageOf(args, env),
  };
}

/** Also for arguments that are wrong otherwise: what is wrong with them is to be said in a language, too. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.indexOf('--language');
  const tag = (at >= 0 ? args[at + 1] : undefined) ?? env['LC_ALL'] ?? env['LANG'];
  return languages.find(it => it === tag) ?? toLanguage(tag);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        token: { type: 'string' },
        json: { type: 'boolean' },
        'otlp-port': { type: 'string' },
        'no-otlp-port': { type: 'boolean' },
        'keep-running': { type: 'boolean' },
        lease: { type: 'boolean' },
        language: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new StartError(
      'AGL-S024',
      { reason: error instanceof Error ? error.message : String(error) },
      { cause: error },
    );
  }
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new StartError('AGL-S024', { reason: `${name} ${value}` });
}
