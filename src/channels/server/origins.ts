/** Which web pages may talk to us: the allow-list of the settings, and our own pages. */
export type Origins = {
  /** Is this Origin header value one of ours? Compared whole, never by prefix or suffix. */
  allowed(origin: string): boolean;
  /** Adds the origins under which this server itself is reached. */
  addOwn(urls: string[]): void;
  /** Headers of an answer on a route for other origins. */
  headers(origin: string | null): Record<string, string>;
  /** Headers of the answer to a preflight. */
  preflight(origin: string | null): Record<string, string>;
};

export function makeOrigins(allowList: string[]): Origins {
  const known = new Set(allowList.map(originOf).filter((origin) => origin !== null));
  const allowed = (origin: string) => known.has(origin);
  const headers = (origin: string | null): Record<string, string> =>
    origin !== null && allowed(origin)
      ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', 'Access-Control-Expose-Headers': 'Retry-After' }
      : { Vary: 'Origin' };
  return {
    allowed,
    headers,
    addOwn: (urls) => {
      for (const origin of urls.map(originOf)) if (origin !== null) known.add(origin);
    },
    preflight: (origin) => ({
      ...headers(origin),
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
      'Access-Control-Max-Age': '600',
    }),
  };
}

/** "null", the origin of sandboxed pages and files, is nobody's and never listed. */
function originOf(url: string): string | null {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}
