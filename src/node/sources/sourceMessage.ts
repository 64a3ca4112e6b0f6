import { formatDuration } from '../../core/format/duration';
import { toVisibleLine } from '../../core/text/visible';
import { type Message, say } from '../../core/text/say';
import type { SourceError, Stranger } from './source';

/** What a person reads of a source that could not answer. The catalog's entry of its code says why and what to do. */
export function sourceMessage(error: SourceError): Message {
  const { status, detail = '', limitMs, found } = error.facts;
  const url = error.code === 'AGL-N004' ? error.facts.url : originOf(error.facts.url);
  const visible = toVisibleLine(detail);
  switch (error.code) {
    case 'AGL-N001':
      return say('source.refused', { url });
    case 'AGL-N002':
      return limitMs === undefined
        ? say('source.silent', { url })
        : say('source.timeout', { url, limit: formatDuration(limitMs) });
    case 'AGL-N003':
      return strangerMessage(url, found ?? 'unknown', visible);
    case 'AGL-N004':
      return status === undefined
        ? say('source.broken', { url, detail: visible })
        : say('source.status', { url, status, detail: visible });
  }
}

/** Which path was asked matters only when there was an answer. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function strangerMessage(url: string, found: Stranger, detail: string): Message {
  switch (found) {
    case 'agl-0.2':
      return say('source.is02', { url });
    case 'agl-1.0':
      return say('source.is10', { url });
    case 'other-protocol':
      return say('source.otherProtocol', { url });
    case 'llm-proxy':
      return say('source.isProxy', { url });
    case 'web-page':
      return say('source.isPage', { url });
    case 'unknown':
      return detail === '' ? say('source.notAStore', { url }) : say('source.isOther', { url, detail });
  }
}
