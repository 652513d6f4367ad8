import { z } from 'zod';
import { PorchlightError } from '../../errors.ts';

/**
 * Azure's Direct Line by setting: our token endpoint exchanges the channel's secret for a token of one conversation, and the page talks
 * to the channel. The secret goes into one header of one request to one address, and nowhere else: not to a page, a log or a URL.
 */
export type AzureOptions = {
  secret: string;
  /** The channel service, such as https://directline.botframework.com. */
  url: string;
  log: { warn(fields: object, message: string): void };
  /** How long the channel may take, in milliseconds: a start that hangs is worse than one that fails. */
  timeoutMs?: number;
};
export type AzureToken = { conversationId: string; token: string; expires_in: number; domain: string };
/** A token for one new conversation, as this user, for these pages alone. Throws NotReady or ServiceError, without the channel's words. */
export type Exchange = (asked: { user: string; origins: string[] }) => Promise<AzureToken>;

const answerShape = z.object({ conversationId: z.string().min(1), token: z.string().min(1), expires_in: z.number() });
const retrySeconds = 10;

export function azureExchange(options: AzureOptions): Exchange {
  const domain = `${options.url.replace(/\/+$/, '')}/v3/directline`;
  return async ({ user, origins }) => {
    const body = { user: { id: user }, ...(origins.length === 0 ? {} : { trustedOrigins: origins }) };
    const answer = await ask(options, `${domain}/tokens/generate`, body);
    if (!answer.ok) await refuse(options, answer);
    const read = answerShape.safeParse(await answer.json().catch(() => null));
    if (!read.success) throw unusable(options, 'an answer without a token');
    return { ...read.data, domain };
  };
}

async function ask(options: AzureOptions, url: string, body: object): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${options.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // never on to another address: the secret would go along
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 5_000),
    });
  } catch (error) {
    options.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the Direct Line channel cannot be reached');
    throw new PorchlightError('NotReady', undefined, { retryAfter: retrySeconds });
  }
}

/** The channel's own text may hold anything, so only its status is looked at. Always throws. */
async function refuse(options: AzureOptions, answer: Response): Promise<never> {
  await answer.body?.cancel().catch(() => undefined);
  const busy = answer.status === 429 || answer.status >= 500;
  if (!busy) throw unusable(options, `status ${answer.status}: is DIRECT_LINE_SECRET right?`);
  options.log.warn({ status: answer.status }, 'the Direct Line channel is busy');
  const wait = Number(answer.headers.get('retry-after'));
  throw new PorchlightError('NotReady', undefined, { retryAfter: wait > 0 && wait < 3_600 ? Math.ceil(wait) : retrySeconds });
}

function unusable(options: AzureOptions, reason: string): PorchlightError {
  options.log.warn({ reason }, 'the Direct Line channel gave no token');
  return new PorchlightError('ServiceError');
}
