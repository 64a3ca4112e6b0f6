// Writes THIRD-PARTY-NOTICES.md; run it after a change of what is bundled.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/node.mjs';
import { notices } from './lib/notices.mjs';

writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), await notices());
