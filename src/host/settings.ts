import * as vscode from 'vscode';
import { type Setting, type SettingName, type SettingValue, settings } from '../protocol/settings';

/**
 * The value of a setting, or its default where somebody wrote a value of another type. VS Code itself leaves restricted
 * values of an untrusted workspace out.
 */
export function readSetting<Name extends SettingName>(name: Name, scope?: vscode.Uri): SettingValue<Name> {
  const setting = settings[name];
  const value: unknown = vscode.workspace.getConfiguration(undefined, scope ?? null).get(setting.key);
  return (isLike(value, setting.default) ? value : setting.default) as SettingValue<Name>;
}

function isLike(value: unknown, wanted: Setting['default']): boolean {
  return typeof value === typeof wanted && Array.isArray(value) === Array.isArray(wanted) && value !== null;
}

/** Where a person's choice belongs: the workspace, if there is one. */
export async function writeSetting<Name extends SettingName>(name: Name, value: SettingValue<Name>): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration().update(settings[name].key, value, target);
}

export function onDidChangeSetting(name: SettingName, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(settings[name].key)) listener();
  });
}
