/** `file:///C:/a%20b.mjs` is `C:/a b.mjs`, `file:///a/b.mjs` is `/a/b.mjs`; anything else stays as it is. */
export function fileUrlToPath(text: string): string {
  if (!text.startsWith('file://')) return text;
  const rest = text.slice('file://'.length);
  const path = /^\/[A-Za-z]:/.test(rest) ? rest.slice(1) : rest.startsWith('/') ? rest : `//${rest}`;
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path as written is the best there is.
    return path;
  }
}
