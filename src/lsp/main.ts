import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import * as catalog from '../core/catalog';
import { toLanguage } from '../core/text/table';
import { serveLogs } from './server';

/** Wins over what the client says; the command line's own option. */
const at = process.argv.indexOf('--language');
const language = at < 0 ? null : toLanguage(process.argv[at + 1]);

/** How to speak stands in the arguments, as every client names it: `--stdio`, `--node-ipc`, `--socket`. */
serveLogs(createConnection(ProposedFeatures.all), catalog, language);
