import type { IncomingMessage } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { PorchlightError } from '../../errors.ts';
import type { Line } from './lines.ts';
import { BASE, checkOrigin, openLine, readWatermark, type Service, show } from './service.ts';
import { makeStream } from './stream.ts';
import type { Ticket } from './tokens.ts';

/** Clients send nothing but empty frames. */
const MAX_FRAME = 4_096;
const path = new RegExp(`^${BASE}/conversations/([^/]{1,500})/stream$`);

/** The WebSocket. A wrong or old ticket is refused at the upgrade, never with 101 and a close. */
export function routeStream(service: Service): void {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false, clientTracking: false });
  service.http.upgrade(
    (asked) => path.test(asked),
    async (request, socket, head) => {
      const { line, ticket, after } = await admit(service, request);
      // ws answers a broken handshake itself, with 400, and ends the socket.
      server.handleUpgrade(request, socket, head, (client) => connect(service, line, { client, user: ticket.user, after }));
    },
  );
}

async function admit(service: Service, request: IncomingMessage): Promise<{ line: Line; ticket: Ticket; after: number }> {
  const [asked = '', query = ''] = (request.url ?? '').split('?');
  const parameters = new URLSearchParams(query);
  const ticket = service.tokens.readTicket(parameters.get('t') ?? '');
  if (decodeURIComponent(path.exec(asked)?.[1] ?? '') !== ticket.conv) throw new PorchlightError('Forbidden');
  checkOrigin(service, request.headers.origin ?? null, ticket.origins);
  const after = readWatermark(parameters.get('watermark')) ?? ticket.after;
  return { line: await openLine(service, ticket.conv), ticket, after };
}

function connect(service: Service, line: Line, from: { client: WebSocket; user: string; after: number }): void {
  const stream = makeStream(from.client, {
    after: from.after,
    read: async (after) => {
      const rows = await service.spine.read(line.conversation, after);
      line.saw(rows);
      return rows;
    },
    show: show(line, from.user),
    backlogBytes: service.limits.backlogBytes,
    received: line.gotThrough,
    empty: () => void closeWhenErased().catch(() => {}),
  });
  const closeWhenErased = async () => {
    if ((await service.spine.find(line.conversation)) !== 'erased') return;
    // The good-bye of an erasure comes at the end of its turn, after the rows are gone.
    await line.settled();
    stream.close(1000, 'ended');
  };
  from.client.on('close', () => line.dropStream(stream));
  line.addStream(stream, from.after);
  stream.wake();
}
