import { chmodSync, readFileSync } from 'node:fs';
import { session } from './kit/session';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

const files = {
  'both.code-workspace': JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }),
  'one/first.py': 'print(1)\n',
  'one/.venv/bin/python': '#!/bin/sh\nexit 1\n',
  'two/second.py': 'print(2)\n',
  'two/.venv/bin/python': '#!/bin/sh\nexit 1\n',
};

uiTest('with several folders a choice of one is asked for, or is that of the active file', { files }, async window => {
  const { page, workbench, workspace } = window;
  for (const folder of ['one', 'two']) chmodSync(workspace.file(`${folder}/.venv/bin/python`), 0o755);
  const { server } = await session({ untrusted: false });
  await page.goto(server.url({ workspace: workspace.file('both.code-workspace') }));
  const setting = (folder: string) => () => read(workspace.file(`${folder}/.vscode/settings.json`));

  await workbench.openContainer('Agent Lightning');
  await workbench.command('Agent Lightning: Select Python Interpreter…');
  await workbench.pick('two');
  await workbench.pick('two/.venv');
  await until('the folder that was chosen has it', setting('two'), it => it.includes('two/.venv/bin/python'));

  await workbench.openFile('first.py');
  await workbench.command('Agent Lightning: Select Python Interpreter…');
  await workbench.pick('one/.venv');
  await until('the folder of the file has it', setting('one'), it => it.includes('one/.venv/bin/python'));
});

/** Empty while there is no such file. */
function read(file: string): Promise<string> {
  try {
    return Promise.resolve(readFileSync(file, 'utf8'));
  } catch {
    return Promise.resolve('');
  }
}
