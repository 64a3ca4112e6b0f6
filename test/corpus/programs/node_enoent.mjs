// The configuration is not there.
import { readFileSync } from 'node:fs';

readFileSync('config.json', 'utf8');
