// Regenerates src/node/store/generated/otlp.js from otlp.proto beside it. Only needed after a change of the .proto file,
// so the generator is fetched for the occasion instead of being installed with everybody's dependencies.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './lib/node.mjs';

const folder = path.join(root, 'src', 'node', 'store', 'generated');
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const packages = ['--yes', '-p', 'protobufjs@8.8.1', '-p', 'protobufjs-cli@2.7.1'];
const form = ['-t', 'static-module', '-w', 'es6', '--es6', '--no-comments', '--no-beautify'];
const leaveOut = ['--no-verify', '--no-convert', '--no-delimited', '--no-service', '--no-typeurl', '--no-create'];
const files = ['-o', path.join(folder, 'otlp.js'), path.join(folder, 'otlp.proto')];
const { status } = spawnSync(npx, [...packages, 'pbjs', ...form, ...leaveOut, ...files], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
