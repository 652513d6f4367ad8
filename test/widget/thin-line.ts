import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import type { Spine } from '../../src/channels/channel.ts';
import type { Http, HttpReply, HttpRequest } from '../../src/channels/http.ts';
import { PorchlightError } from '../../src/errors.ts';
import type { Entry } from '../../src/message.ts';

/** The least Direct Line that a client needs, as another maker might build it: no resume, no `porchlight` language, polling only by GET. */
const root = '/v3/directline';

export function thinLine(http: Http, spine: Spine, origin: () => string): { forget(): void } {
  const tokens = new Map<string, string>();
  const started = new Set<string>();
  const sockets = new WebSocketServer({ noServer: true });
  const grant = (conversationId: string): Record<string, unknown> => {
    const token = randomUUID();
    tokens.set(token, conversationId);
    return { conversationId, token, expires_in: 1800 };
  };
  const conversationOf = (request: HttpRequest): string => {
    const conversation = tokens.get((request.headers.authorization ?? '').slice(7));
    if (conversation === undefined) throw new PorchlightError('TokenExpired');
    return conversation;
  };
  const streamUrl = (conversation: string, mark: string): string =>
    `${origin().replace('http', 'ws')}${root}/conversations/${conversation}/stream?watermark=${mark}`;
  const set = async (conversation: string, after: number) => {
    const entries = await spine.read(conversation, after);
    return { activities: entries.map(asActivity), watermark: String(entries.at(-1)?.seq ?? after) };
  };

  http.route('POST', `${root}/tokens/generate`, () => ok(grant(randomUUID())), { cors: true });
  http.route('POST', `${root}/tokens/refresh`, (request) => ok(grant(conversationOf(request))), { cors: true });
  http.route(
    'POST',
    `${root}/conversations`,
    async (request) => {
      const conversation = conversationOf(request);
      const again = started.has(conversation);
      started.add(conversation);
      const locale = (request.body as { locale?: string } | undefined)?.locale;
      await spine.hear({
        conversation,
        channel: 'directline',
        messageId: 'opened',
        kind: 'opened',
        text: '',
        locale,
        at: new Date().toISOString(),
      });
      return { ...ok({ conversationId: conversation, streamUrl: streamUrl(conversation, '0') }), status: again ? 200 : 201 };
    },
    { cors: true },
  );
  http.route(
    'GET',
    `${root}/conversations/:id`,
    (request) => {
      const conversation = conversationOf(request);
      return ok({ conversationId: conversation, streamUrl: streamUrl(conversation, request.query.get('watermark') ?? '') });
    },
    { cors: true },
  );
  http.route(
    'GET',
    `${root}/conversations/:id/activities`,
    async (request) => ok(await set(conversationOf(request), Number(request.query.get('watermark') ?? 0))),
    { cors: true },
  );
  http.route(
    'POST',
    `${root}/conversations/:id/activities`,
    async (request) => {
      const conversation = conversationOf(request);
      const body = request.body as {
        text?: string;
        value?: { choice?: string };
        locale?: string;
        channelData: { clientActivityID: string };
      };
      const id = body.channelData.clientActivityID;
      const taken = await spine.hear({
        conversation,
        channel: 'directline',
        messageId: id,
        kind: 'message',
        text: body.text ?? '',
        choice: body.value?.choice,
        locale: body.locale,
        at: new Date().toISOString(),
        clientActivityId: id,
      });
      return ok({ id: idOf(taken.user as Entry) });
    },
    { cors: true },
  );
  http.upgrade(
    (path) => path.endsWith('/stream'),
    (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://any');
      const conversation = decodeURIComponent(url.pathname.split('/').at(-2) ?? '');
      sockets.handleUpgrade(request, socket, head, (ws) => {
        let after = Number(url.searchParams.get('watermark') || 0);
        const push = async (): Promise<void> => {
          const next = await set(conversation, after);
          if (next.activities.length === 0 || Number(next.watermark) <= after) return;
          after = Number(next.watermark);
          ws.send(JSON.stringify(next));
        };
        const unwatch = [
          spine.watch(conversation, () => void push()),
          spine.watchTyping(conversation, (name) =>
            ws.send(
              JSON.stringify({
                activities: [{ type: 'typing', from: { role: 'bot', name }, channelData: { porchlight: { speaker: 'agent' } } }],
              }),
            ),
          ),
        ];
        ws.on('close', () => unwatch.map((stop) => stop()));
        void push();
      });
    },
  );
  return { forget: () => tokens.clear() };
}

const ok = (json: Record<string, unknown>): HttpReply => ({ status: 200, json });
const idOf = (entry: Entry): string => `${entry.conversation}|${String(entry.seq).padStart(7, '0')}`;

function asActivity(entry: Entry): Record<string, unknown> {
  return {
    type: 'message',
    id: idOf(entry),
    timestamp: entry.at,
    from: { id: entry.author, name: entry.name, role: entry.author === 'user' ? 'user' : 'bot' },
    text: entry.text,
    locale: entry.language,
    ...(entry.choices.length > 0
      ? { suggestedActions: { actions: entry.choices.map(({ title }) => ({ type: 'imBack', title, value: title })) } }
      : {}),
    channelData: {
      ...(entry.clientActivityId === undefined ? {} : { clientActivityID: entry.clientActivityId }),
      ...(entry.data === null ? {} : { porchlight: entry.data }),
    },
  };
}
