import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import * as catalog from '../core/catalog';
import { serveLogs } from './server';

/** How to speak stands in the arguments, as every client names it: `--stdio`, `--node-ipc`, `--socket`. */
serveLogs(createConnection(ProposedFeatures.all), catalog);
