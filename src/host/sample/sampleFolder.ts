import * as vscode from 'vscode';

const key = 'sampleFolder';

export async function rememberSample(memory: vscode.Memento, folder: vscode.Uri): Promise<void> {
  await memory.update(key, folder.toString());
}

/** Where the sample is: as it was created, or as the workspace has it; null when it has none. */
export async function findSample(memory: vscode.Memento): Promise<vscode.Uri | null> {
  const remembered = memory.get<string>(key);
  const candidates = [
    ...(remembered === undefined ? [] : [vscode.Uri.parse(remembered)]),
    ...(vscode.workspace.workspaceFolders ?? []).map(it => it.uri),
  ];
  for (const folder of candidates) {
    if (await has(folder, 'arithmetic_agent.py')) return folder;
  }
  const [found] = await vscode.workspace.findFiles('**/arithmetic_agent.py', '**/{node_modules,.venv}/**', 1);
  return found ? vscode.Uri.joinPath(found, '..') : null;
}

async function has(folder: vscode.Uri, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
    return true;
  } catch {
    // Moved or deleted since: then it is looked for elsewhere.
    return false;
  }
}
