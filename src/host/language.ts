import * as vscode from 'vscode';
import { type Message, toText } from '../core/text/say';
import { type Language, toLanguage } from '../core/text/table';
import type { ZoneOffset } from '../core/format/time';

/** The display language cannot change without a reload of the window. */
export const language: Language = toLanguage(vscode.env.language);

export function words(message: Message): string {
  return toText(message, language);
}

export const localZone: ZoneOffset = ms => -new Date(ms).getTimezoneOffset();

/** What every row asks for besides its own facts. */
export function rowOptions(): { language: Language; nowMs: number; zone: ZoneOffset } {
  return { language, nowMs: Date.now(), zone: localZone };
}
