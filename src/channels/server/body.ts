import type { IncomingMessage } from 'node:http';
import { PorchlightError } from '../../errors.ts';

/** Reading a request body without trusting anything that the sender says about it. */

const MAX_DEPTH = 20;
const MAX_KEYS = 1_000;
/** What may still arrive after a refusal before the connection is cut: enough for a client to finish writing and read our answer. */
const MAX_DRAIN = 1_048_576;

/**
 * Reads a JSON body of at most `limit` bytes; the bytes are counted as they come. Undefined when there is none.
 * Throws UnsupportedMedia, MessageSizeTooBig or BadSyntax.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  refuseOtherTypes(request.headers['content-type'] ?? '');
  const bytes = await readBytes(request, limit);
  return bytes.length === 0 ? undefined : parseJson(bytes);
}

/** Lets the rest of a refused body pass by unread, up to a megabyte; then cuts the connection. */
export function drain(request: IncomingMessage): void {
  let passed = 0;
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    passed += chunk.length;
    if (passed > MAX_DRAIN) request.socket.destroy();
  });
  request.resume();
}

/** Parses UTF-8 JSON up to 20 levels deep and 1,000 keys; drops `__proto__` and `constructor`. Throws BadSyntax or MessageSizeTooBig. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (isTooDeep(text)) throw new PorchlightError('BadSyntax');
  try {
    return withoutDangerousKeys(JSON.parse(text), { keys: 0 });
  } catch (error) {
    throw error instanceof PorchlightError ? error : new PorchlightError('BadSyntax');
  }
}

function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function refuseOtherTypes(header: string): void {
  const [type, ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type?.startsWith('multipart/')) throw new PorchlightError('UnsupportedMedia', 'Files are not taken here.');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (type !== 'application/json' || !isUtf8) throw new PorchlightError('UnsupportedMedia');
}

function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(new PorchlightError('MessageSizeTooBig'));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const collect = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      request.off('data', collect);
      chunks.length = 0;
      reject(new PorchlightError('MessageSizeTooBig'));
    };
    request.on('data', collect);
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(new PorchlightError('BadSyntax')));
    request.once('close', () => reject(new PorchlightError('BadSyntax')));
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PorchlightError('BadSyntax');
  }
}

/** Counts brackets outside strings, before any parser recurses into them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      if (++depth > MAX_DEPTH) return true;
    } else if (sign === '}' || sign === ']') depth--;
  }
  return false;
}

function withoutDangerousKeys(value: unknown, seen: { keys: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDangerousKeys(item, seen));
  if (typeof value !== 'object' || value === null) return value;
  const clean: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (++seen.keys > MAX_KEYS) throw new PorchlightError('MessageSizeTooBig', 'The message has too many keys.');
    if (key !== '__proto__' && key !== 'constructor') clean[key] = withoutDangerousKeys(inner, seen);
  }
  return clean;
}
