import type * as vscode from 'vscode';
import type { AgentProcess } from '../../../node/process/agents/agentProcess';
import { debugType } from '../../../protocol/debug';
import { scriptName } from './agentItems';

/** What attaches to a process, as it could stand in launch.json. */
export function attachConfiguration(it: AgentProcess, platform: NodeJS.Platform): vscode.DebugConfiguration {
  const { pid, runtime, way, interpreter } = it;
  const name = `${scriptName(it)} [${pid}]`;
  const config = { type: debugType, request: 'attach', name, runtime };
  if (way.kind === 'address') return { ...config, connect: { host: way.host, port: way.port } };
  // On Linux the process itself is asked, which also finds environments that nobody has activated.
  const python = way.kind === 'pid' && platform !== 'linux' && interpreter !== null ? { python: interpreter } : {};
  return { ...config, processId: pid, ...python };
}
