/** Whom a request goes to: a store of Agent Lightning, a model, or somebody who is none of our business. */
export type Server = 'store' | 'model';

const store =
  /^\/v1\/agl\/|^\/v1\/traces$|^\/(?:start|update|query|enqueue|dequeue|add|get|wait_for)_\w+$|^\/v1\/(?:rollouts|workers|resources)\b/;
const model =
  /\/(?:chat\/completions|completions|responses|messages|embeddings|rerank|invoke|converse)$|:(?:generateContent|streamGenerateContent)$|\/api\/(?:chat|generate|embed|embeddings)$/;
const modelHosts = new Set([
  ...['api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis.com', 'api.mistral.ai'],
  ...['api.deepseek.com', 'openrouter.ai', 'dashscope.aliyuncs.com'],
]);

/** Null: nobody of interest. The URL is given without credentials and query. */
export function serverOf(address: string): { readonly server: Server; readonly url: string } | null {
  const url = toUrl(address);
  if (!url) return null;
  const path = url.pathname.replace(/\/+$/, '');
  const shown = `${url.protocol}//${url.host}${url.pathname}`;
  const isModel =
    model.test(path) || modelHosts.has(url.hostname) || url.hostname.endsWith('.openai.azure.com') || isBase(url);
  if (isModel) return { server: 'model', url: shown };
  return store.test(path) ? { server: 'store', url: shown } : null;
}

/** Below the base that the program's own model client is told. */
function isBase({ host, pathname }: URL): boolean {
  return ['OPENAI_BASE_URL', 'OPENAI_API_BASE', 'ANTHROPIC_BASE_URL'].some(name => {
    const base = toUrl(process.env[name] ?? '');
    return base?.host === host && pathname.startsWith(`${base.pathname.replace(/\/+$/, '')}/`);
  });
}

function toUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
