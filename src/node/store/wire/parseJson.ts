import { StoreError } from '../semantics/storeError';
import { fromJson } from '../storage/json';
import { invalid } from './validate';

/** Nothing honest comes near these; parsers and writers of JSON recurse, and each container costs tens of bytes. */
export const jsonLimits = { depth: 512, containers: 2_000_000 } as const;

/**
 * @throws StoreError AGL-S008 (400, nested too deep or too many values), AGL-S009 (400, not UTF-8),
 * AGL-S011 (422 `json_invalid`)
 */
export function parseJson(body: Buffer): unknown {
  checkShape(body);
  const text = decode(body);
  try {
    return fromJson(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 tells the place in its message only; without it the error still says what is wrong.
    const at = /at position (\d+)/.exec(message)?.[1];
    const loc = ['body', Number(at ?? (message.includes('end of JSON') ? text.length : 0))];
    throw invalid([
      { type: 'json_invalid', loc, msg: 'JSON decode error', input: {}, ctx: { error: message.slice(0, 200) } },
    ]);
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    throw new StoreError('AGL-S009', 400, 'There was an error parsing the body: it is not UTF-8', { cause: error });
  }
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** One pass over the bytes before anything is built from them. */
function checkShape(body: Buffer): void {
  let depth = 0;
  let containers = 0;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === openList || byte === openObject) {
      depth++;
      containers++;
      if (depth > jsonLimits.depth)
        throw new StoreError('AGL-S008', 400, `JSON is nested deeper than ${jsonLimits.depth}`);
      if (containers > jsonLimits.containers) {
        throw new StoreError('AGL-S008', 400, `JSON holds more than ${jsonLimits.containers} lists and objects`);
      }
    } else if (byte === closeList || byte === closeObject) depth--;
  }
}
