import { pathToFileURL } from 'node:url';
import type { DocumentLink } from 'vscode-languageserver/node';
import { type FileLink, fileLinks } from '../core/logView/fileLinks';
import { commands } from '../protocol/ids';
import type { Context } from './context';
import { inSlices } from './inSlices';
import type { OpenLog } from './openLog';

/** Links beyond this are found by nobody. */
const shownLinks = 5000;

/** Places of source files. Where they lead is looked up when somebody points at one. */
export async function linksOf(log: OpenLog): Promise<DocumentLink[]> {
  const { version } = log;
  const links: DocumentLink[] = [];
  await inSlices(
    log.lines.pieces(),
    () => log.version !== version,
    ({ text, firstLine }) => {
      text.split(/\r\n|[\r\n]/).forEach((words, at) => {
        const line = firstLine + at;
        for (const { start, end, ...place } of fileLinks(words)) {
          links.push({ range: { start: { line, character: start }, end: { line, character: end } }, data: place });
        }
      });
      return links.length < shownLinks;
    },
  );
  return links.slice(0, shownLinks);
}

/** The file itself where it is found; else our client says, when it is clicked, that it is not here. */
export function resolveLink({ client, files }: Context, link: DocumentLink): DocumentLink {
  const { file, line } = link.data as Omit<FileLink, 'start' | 'end'>;
  const path = files().find(file);
  if (path !== null) return { ...link, target: `${pathToFileURL(path).href}#L${line}` };
  return client.commandLinks ? { ...link, target: commandOf(file, line) } : link;
}

function commandOf(file: string, line: number): string {
  return `command:${commands.sourceOpen}?${encodeURIComponent(JSON.stringify([{ file, line }]))}`;
}
