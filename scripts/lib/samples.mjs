// Runs the sample agents against a store, one after the other: the Python ones share its queue.
import path from 'node:path';
import { runCommand } from './command.mjs';
import { root } from './node.mjs';

/** Importing agentlightning takes 6 to 15 s on a slow machine; the rollouts take one. */
const limitMs = 180_000;

/** @typedef {{ name: string, exitCode: number | null, ms: number, lastLines: string[] }} SampleResult `exitCode` null: it did not end by itself */

/**
 * @typedef {object} SampleOptions
 * @property {string} storeUrl
 * @property {string | null} python an interpreter that has agentlightning; null leaves the Python samples out
 * @property {(line: string) => void} [onLine]
 * @property {AbortSignal} [signal]
 * @property {string} [folder] where they stand, instead of media/sample
 * @property {(name: string, line: string) => void} [onOutput] the same lines with the program's name
 */

/**
 * @param {SampleOptions} options
 * @returns {Promise<SampleResult[]>}
 */
export async function runSamples({ storeUrl, python, onLine, onOutput, signal, folder = sampleFolder }) {
  const programs = [
    ...(python ? ['arithmetic_agent.py', 'failing_agent.py'].map(name => ({ program: python, name })) : []),
    { program: process.execPath, name: 'node_agent.mjs' },
  ];
  /** @type {SampleResult[]} */
  const results = [];
  for (const { program, name } of programs) {
    /** @param {string} line */
    const take = line => (onLine?.(line), onOutput?.(name, line));
    const options = { cwd: folder, env: sampleEnvironment(storeUrl), limitMs, signal, onLine: take };
    const { code, ms, lastLines } = await runCommand(program, [name], options);
    results.push({ name, exitCode: code, ms, lastLines });
  }
  return results;
}

export const sampleFolder = path.join(root, 'media', 'sample');

/**
 * What an agent needs to find the store on this machine, and to be quiet.
 * @param {string} storeUrl
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function sampleEnvironment(storeUrl, env = process.env) {
  return {
    ...env,
    AGL_STORE_URL: storeUrl,
    NO_PROXY: ['127.0.0.1', 'localhost', env.NO_PROXY].filter(Boolean).join(','),
    // litellm would fetch a list of prices while it is imported.
    LITELLM_LOCAL_MODEL_COST_MAP: 'True',
    PYTHONUNBUFFERED: '1',
    PYTHONUTF8: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
