import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import * as catalog from '../core/catalog';
import { toLanguage } from '../core/text/table';
import { serveLogs } from './server';

/** A heap may grow to four times of what it holds before it is cleaned, which is more than a log is worth. */
setFlagsFromString('--heap-growing-percent=60');

/** Wins over what the client says; the command line's own option. */
const at = process.argv.indexOf('--language');
const language = at < 0 ? null : toLanguage(process.argv[at + 1]);

/** How to speak stands in the arguments, as every client names it: `--stdio`, `--node-ipc`, `--socket`. */
serveLogs(createConnection(ProposedFeatures.all), catalog, language);
