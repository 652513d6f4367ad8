/**
 * The HTTP client under the SDK's connector. The SDK's own tries again for 9 seconds when nobody answers, waits for ever when somebody
 * stays silent, and follows redirects; this one does none of it.
 */

/** Why a send failed. `refused`: the channel said no (4xx). `timeout`: it may have arrived. `down`: it surely did not. */
export class Undelivered extends Error {
  readonly reason: 'refused' | 'timeout' | 'down';
  readonly status: number | undefined;

  constructor(reason: 'refused' | 'timeout' | 'down', status?: number) {
    super(`not delivered: ${reason}${status === undefined ? '' : ` (${status})`}`);
    this.name = 'Undelivered';
    this.reason = reason;
    this.status = status;
  }
}

/** The few lines of the SDK's interface that are used; `any`-free stand-in for its WebResourceLike. */
type SdkRequest = {
  url: string;
  method: string;
  body?: unknown;
  headers: { headersArray(): { name: string; value: string }[] };
};
export type ConnectorHttp = { sendRequest(request: never): Promise<never> };

const mostRead = 64 * 1_024;

/** `given`: may a request still go out? After our own time limit a late token must not bring a late message. */
export function connectorHttp(options: { timeoutMs: number; given: () => boolean }): ConnectorHttp {
  const sendRequest = async (request: SdkRequest) => {
    if (!options.given()) throw new Undelivered('timeout');
    const answer = await post(request, options.timeoutMs);
    return { request, status: answer.status, headers: { toJson: () => ({ 'content-type': 'application/json' }) }, bodyAsText: answer.text };
  };
  return { sendRequest: sendRequest as unknown as ConnectorHttp['sendRequest'] };
}

async function post(request: SdkRequest, timeoutMs: number): Promise<{ status: number; text: string }> {
  const headers = Object.fromEntries(request.headers.headersArray().map(({ name, value }) => [name, value]));
  delete headers['content-length'];
  const answer = await fetch(request.url, {
    method: request.method,
    headers,
    body: typeof request.body === 'string' ? request.body : null,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new Undelivered(isTimeout(error) ? 'timeout' : 'down');
  });
  if (answer.status >= 300) await refuse(answer);
  return { status: answer.status, text: await readSome(answer) };
}

const isTimeout = (error: unknown): boolean => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

/** Always throws: an error of our own is the one kind that the SDK does not try again. */
async function refuse(answer: Response): Promise<never> {
  await answer.body?.cancel().catch(() => undefined);
  throw new Undelivered(answer.status >= 500 || answer.status === 429 ? 'down' : 'refused', answer.status);
}

/** The channel's answer holds an id at most: what is longer, or no JSON, is not needed. It was delivered all the same. */
async function readSome(answer: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length > mostRead) return '{}';
    }
    JSON.parse(text);
    return text;
  } catch {
    return '{}';
  }
}
