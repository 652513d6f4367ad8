import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody, PorchlightError } from '../../errors.ts';
import type { Http } from '../http.ts';
import { rawError } from './reply.ts';

/** An unmasked WebSocket close frame: 1001, going away. */
const GOING_AWAY = Buffer.from([0x88, 0x02, 0x03, 0xe9]);

/**
 * The one listener for upgrades. Whatever arrives, the socket is either handed to the room that asked for the path or
 * answered with 4xx and ended; no rejection is left to end the process.
 */
export type Upgrades = {
  add: Http['upgrade'];
  listen(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  /** Tells every upgraded socket that the server goes away. */
  stop(): void;
};

export function makeUpgrades(): Upgrades {
  const rooms: { matches: (path: string) => boolean; handler: Parameters<Http['upgrade']>[1] }[] = [];
  const open = new Set<Duplex>();
  let stopping = false;
  return {
    add: (matches, handler) => void rooms.push({ matches, handler }),
    listen: async (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      socket.once('close', () => open.delete(socket));
      try {
        if (stopping) throw new PorchlightError('NotReady');
        const path = (request.url ?? '').split('?', 1)[0] ?? '';
        const room = rooms.find((each) => each.matches(path));
        if (room === undefined || request.method !== 'GET') throw new PorchlightError('NotFound');
        open.add(socket);
        await room.handler(request, socket, head);
      } catch (error) {
        open.delete(socket);
        refuseUpgrade(socket, error);
      }
    },
    stop: () => {
      stopping = true;
      for (const socket of open) if (socket.writable) socket.end(GOING_AWAY);
    },
  };
}

/** Answers an upgrade with the status of the error, and ends the socket. */
function refuseUpgrade(socket: Duplex, error: unknown): void {
  const { status, body } = errorBody(error);
  if (socket.writable) socket.end(rawError(status, body));
  else socket.destroy();
}
