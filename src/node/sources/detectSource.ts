import { paths } from '../../protocol/devtools';
import { aglPrefix } from './agl03/agl03Source';
import { readInfo } from './embedded/read';
import { type HttpAnswer, HttpClient } from './httpClient';
import { isObject, Shape } from './shape';
import { SourceError, type SourceKind, type Stranger } from './source';

export interface DetectOptions {
  readonly token?: string | undefined;
  /** For each request. */
  readonly limitMs?: number;
}

/** A detail that names the machine's other programs helps; a whole web page does not. */
const probeBytes = 4 * 1024 * 1024;

/**
 * What answers at `url`: our own store, or a store of Agent Lightning 0.3. Rejects with AGL-N001 or AGL-N002 when nothing
 * does, and with AGL-N003 and what was found instead for anything else.
 */
export async function detectSource(
  url: string,
  signal?: AbortSignal,
  options: DetectOptions = {},
): Promise<SourceKind> {
  const client = new HttpClient(url, options.token);
  const get = (path: string) =>
    client.request(path, { signal, limitMs: options.limitMs ?? 5000, maxBytes: probeBytes }).catch(orMissing);
  try {
    const info = await get(paths.info);
    if (info.status === 401 || info.status === 403)
      throw new SourceError('AGL-N004', { url, status: info.status, detail: 'the token was refused' });
    if (isOurs(info)) return 'embedded';
    // The dashboard of 0.3 answers 200 to paths it does not know: only JSON that says so is an answer.
    if (says(await get(`${aglPrefix}/health`), 'ok')) return 'agl-0.3';
    const [health, healthz, openapi, root] = await Promise.all(['/health', '/healthz', '/openapi.json', '/'].map(get));
    const found = recognise({ health, healthz, openapi, root });
    throw new SourceError('AGL-N003', { url, status: root?.status ?? 0, ...found });
  } finally {
    client.dispose();
  }
}

/** Too much for one answer, or one path that fails: the others may still tell. */
function orMissing(error: unknown): HttpAnswer {
  if (error instanceof SourceError && error.code === 'AGL-N004') return { status: 0, contentType: '', body: '' };
  throw error;
}

function isOurs(answer: HttpAnswer): boolean {
  const info = jsonOf(answer);
  if (answer.status !== 200 || info === null) return false;
  try {
    readInfo(new Shape(info, '$'));
    return true;
  } catch {
    return false;
  }
}

type Answers = Readonly<Record<'health' | 'healthz' | 'openapi' | 'root', HttpAnswer | undefined>>;

/** Fingerprints as Agent Lightning 0.2 and 1.0 and LiteLLM show them; all three answer `/health`-like paths. */
function recognise({ health, healthz, openapi, root }: Answers): { found: Stranger; detail: string } {
  const title = titleOf(openapi);
  if (title === 'LightningStore Server' && says(health, 'ok')) {
    return { found: 'agl-0.2', detail: 'a store of Agent Lightning 0.2, which is not supported yet' };
  }
  if (title === 'Agent Lightning' && healthz?.status === 200) {
    return { found: 'agl-1.0', detail: 'a gateway of Agent Lightning 1.0, which is not supported yet' };
  }
  if (title?.includes('LiteLLM')) return { found: 'llm-proxy', detail: `an LLM proxy (${title})` };
  if (title !== null) return { found: 'unknown', detail: `a program with the API "${title}"` };
  if (root?.contentType === 'text/html') {
    const page = /<title[^>]{0,200}>([^<]{0,200})/i.exec(root.body.slice(0, 20_000))?.[1]?.trim();
    return { found: 'web-page', detail: page ? `a web page, "${page}"` : 'a web page' };
  }
  return {
    found: 'unknown',
    detail: `an HTTP server that answers ${root?.status ?? 0} (${root?.contentType || 'no content type'})`,
  };
}

function titleOf(openapi: HttpAnswer | undefined): string | null {
  const info = openapi?.status === 200 ? jsonOf(openapi)?.info : undefined;
  return isObject(info) && typeof info.title === 'string' ? info.title.slice(0, 100) : null;
}

function says(answer: HttpAnswer | undefined, status: string): boolean {
  return answer?.status === 200 && jsonOf(answer)?.status === status;
}

function jsonOf(answer: HttpAnswer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(answer.body);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
