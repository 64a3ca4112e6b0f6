import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DocumentLink } from 'vscode-languageserver/node';
import { type FileLink, fileLinks } from '../core/logView/fileLinks';
import { commands } from '../protocol/ids';
import type { Context } from './context';
import type { OpenLog } from './openLog';

/** Links beyond this are found by nobody. */
const shownLinks = 5000;

/** Places of source files. Our client finds the file in the workspace and its interpreter when it is clicked. */
export function linksOf({ client }: Context, log: OpenLog): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (let line = 0; line < log.lineCount && links.length < shownLinks; line++) {
    for (const { start, end, ...place } of fileLinks(log.line(line))) {
      const range = { start: { line, character: start }, end: { line, character: end } };
      const target = client.commandLinks ? commandOf(place) : undefined;
      links.push({ range, data: place, ...(target === undefined ? {} : { target }) });
    }
  }
  return links;
}

/** In other clients: the file itself, where it exists. */
export function resolveLink(link: DocumentLink): DocumentLink {
  const { file, line } = link.data as Omit<FileLink, 'start' | 'end'>;
  const path = file.startsWith('file:') ? new URL(file).pathname : file;
  return existsSync(path) ? { ...link, target: `${pathToFileURL(path).href}#L${line}` } : link;
}

function commandOf({ file, line }: Omit<FileLink, 'start' | 'end'>): string {
  return `command:${commands.sourceOpen}?${encodeURIComponent(JSON.stringify([{ file, line }]))}`;
}
