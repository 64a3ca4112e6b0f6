import { Command, InvalidArgumentError, Option } from 'commander';
import { say } from '../core/text/say';
import type { ExplainArguments } from './explainCommand';
import type { HealthArguments } from './healthCommand';
import type { SpansArguments } from './spans/spansCommand';
import type { Terminal } from './terminal';

export interface Handlers {
  readonly store: (args: readonly string[]) => Promise<number>;
  readonly health: (given: HealthArguments) => Promise<number>;
  readonly spans: (given: SpansArguments) => Promise<number>;
  /** Ends the process itself. */
  readonly lsp: () => Promise<never>;
  /** Ends the process itself. */
  readonly debugAdapter: () => Promise<never>;
  readonly explain: (names: readonly string[], given: ExplainArguments) => Promise<number>;
}

interface StoreArguments {
  readonly host: string;
  readonly port: number;
  readonly data?: string;
  readonly token?: string;
  readonly otlpPort: number | false;
  readonly json?: boolean;
}

const defaultUrl = 'http://127.0.0.1:4748';

/** The commands and their options. `finish` is given the exit code of the one that ran. */
export function createProgram(
  version: string,
  terminal: Terminal,
  run: Handlers,
  finish: (code: number) => void,
): Command {
  const { words, language } = terminal;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words(say('cli.help.usage')),
    'Options:': words(say('cli.help.options')),
    'Arguments:': words(say('explain.help.arguments')),
    'Commands:': words(say('cli.help.commands')),
    'Global Options:': words(say('cli.help.globalOptions')),
  };
  const program = new Command('agent-lightning-devtools')
    .description(words(say('cli.description')))
    .version(version, '-v, --version', words(say('cli.option.version')))
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' || typeof defaultValue === 'number'
          ? words(say('cli.option.default', { description, value: defaultValue }))
          : description,
    })
    .helpCommand(false)
    .exitOverride();
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .helpOption('-h, --help', words(say('cli.option.help')))
      .addOption(new Option('--language <tag>', words(say('cli.option.language'))));
  program.helpOption('-h, --help', words(say('cli.option.help')));
  program.addOption(new Option('--language <tag>', words(say('cli.option.language'))));
  const port = wholeNumber(0, 65_535, terminal);

  command('store', words(say('cli.store')))
    .option('--host <address>', words(say('cli.option.host')), '127.0.0.1')
    .option('--port <number>', words(say('cli.option.port')), port, 4748)
    .option('--data <folder>', words(say('cli.option.data')))
    .option('--token <text>', words(say('cli.option.token')))
    .option('--otlp-port <number>', words(say('cli.option.otlpPort')), port, 4318)
    .option('--no-otlp-port', words(say('cli.option.noOtlpPort')))
    .option('--json', words(say('cli.option.jsonLine')))
    .action(async (given: StoreArguments) => finish(await run.store(storeArguments(given, language))));

  command('health', words(say('cli.health')))
    .option('--url <address>', words(say('cli.option.url')), defaultUrl)
    .option('--token <text>', words(say('cli.option.sourceToken')))
    .option('--python <path>', words(say('cli.option.python')))
    .option('--full', words(say('cli.option.full')))
    .option('--json', words(say('cli.option.json')))
    .action(async (given: HealthArguments) => finish(await run.health(given)));

  command('spans', words(say('cli.spans')))
    .option('--url <address>', words(say('cli.option.url')), defaultUrl)
    .option('--token <text>', words(say('cli.option.sourceToken')))
    .option('--rollout <id>', words(say('cli.option.rollout')))
    .option('--attempt <id>', words(say('cli.option.attempt')))
    .option('--trace <id>', words(say('cli.option.trace')))
    .option('--limit <number>', words(say('cli.option.limit')), wholeNumber(1, 10_000, terminal), 20)
    .option('--json', words(say('cli.option.json')))
    .action(async (given: SpansArguments) => finish(await run.spans(given)));

  command('explain', words(say('explain.command')))
    .argument('<names...>', words(say('explain.argument')))
    .option(
      '--pattern <format>',
      words(say('explain.option.pattern', { example: '"{time} [{level}] {module}: {message}"' })),
      (it: string, all: string[] = []) => [...all, it],
    )
    .option('--merged', words(say('explain.option.merged')))
    .option('--rollout <id>', words(say('explain.option.rollout')))
    .option('--json', words(say('cli.option.json')))
    .action(async (names: readonly string[], given: ExplainArguments) => finish(await run.explain(names, given)));

  command('lsp', words(say('cli.lsp')))
    .addOption(new Option('--stdio', words(say('cli.option.stdio'))).makeOptionMandatory())
    .action(() => run.lsp());

  command('debug-adapter', words(say('cli.debugAdapter'))).action(() => run.debugAdapter());
  return program;
}

/** As `dist/store.js` takes them. */
function storeArguments(given: StoreArguments, language: string): string[] {
  return [
    ...['--host', given.host, '--port', String(given.port), '--language', language],
    ...(given.data === undefined ? [] : ['--data', given.data]),
    ...(given.token === undefined ? [] : ['--token', given.token]),
    ...(given.otlpPort === false ? ['--no-otlp-port'] : ['--otlp-port', String(given.otlpPort)]),
    ...(given.json ? ['--json'] : []),
  ];
}

function wholeNumber(least: number, most: number, { words }: Terminal): (text: string) => number {
  return text => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(words(say('cli.badNumber', { least, most })));
  };
}
