import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameCandidates } from '../../../src/node/timeline/frameCandidates';

const posix = (file: string) => frameCandidates(file, ['/srv/agents', '/srv/common'], 'linux');
const windows = (file: string) => frameCandidates(file, ['C:\\work\\agents'], 'win32');

test('absolute paths mean themselves, and the same end in a folder of that name', () => {
  assert.deepEqual(posix('/usr/lib/python3.11/ast.py'), ['/usr/lib/python3.11/ast.py']);
  assert.deepEqual(posix('/app/agents/tools/calc.py'), ['/app/agents/tools/calc.py', '/srv/agents/tools/calc.py']);
  assert.deepEqual(windows('C:\\work\\agents\\a.py'), ['C:\\work\\agents\\a.py']);
  assert.deepEqual(windows('/home/dev/agents/a.py'), ['C:\\work\\agents\\a.py']);
  assert.deepEqual(posix('D:\\x\\agents\\a.py'), ['/srv/agents/a.py']);
});

test('relative paths are looked for in every folder, never outside of them', () => {
  assert.deepEqual(posix('src/./a.py'), ['/srv/agents/src/a.py', '/srv/common/src/a.py']);
  assert.deepEqual(windows('src/a.py'), ['C:\\work\\agents\\src\\a.py']);
  assert.deepEqual(posix('../../etc/passwd'), []);
});

test('what is no file of this machine is not looked for: network paths, code without a file, odd names', () => {
  for (const file of ['\\\\evil\\share\\a.py', '//evil/share/a.py', '<string>', '', 'a\0b']) {
    assert.deepEqual([...posix(file), ...windows(file)], [], JSON.stringify(file));
  }
});
