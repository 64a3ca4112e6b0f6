import type { InterpreterOrigin } from './observation';

/** Names of settings, variables and files: alike in every language. */
export const originText: Readonly<Record<InterpreterOrigin, string>> = {
  launch: 'launch.json',
  setting: 'agentLightning.python',
  pythonExtension: 'ms-python.python',
  folder: '.venv',
  environment: 'VIRTUAL_ENV',
  path: 'PATH',
};
