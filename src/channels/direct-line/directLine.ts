import type { Channel } from '../channel.ts';
import { routeConversations } from './conversationRoutes.ts';
import { type DirectLineOptions, makeService, type Service } from './service.ts';
import { routeStream } from './streamRoute.ts';
import { routeTokens } from './tokenRoutes.ts';

/**
 * Our own Direct Line 3.0 service: mounts its routes on `http` and answers at once. Any client of that protocol can hold
 * the conversation; a lost connection, a closed laptop or a restart loses nothing.
 */
export function directLine(options: DirectLineOptions): Channel {
  const service = makeService(options);
  routeTokens(service);
  routeConversations(service);
  routeStream(service);
  const beats = setInterval(() => beat(service), service.limits.beatMs);
  beats.unref();
  return {
    name: 'directline',
    stop: async () => {
      clearInterval(beats);
      await stopLines(service);
    },
  };
}

function beat(service: Service): void {
  for (const line of service.lines.all()) for (const stream of line.streams) stream.beat();
  for (const meter of Object.values(service.meters)) meter.sweep();
  service.lines.sweep();
}

/** Says 1001 to every stream, then waits for the turns that were taken. */
async function stopLines({ lines }: Service): Promise<void> {
  const all = [...lines.all()];
  for (const line of all) for (const stream of line.streams) stream.close(1001, 'going away');
  await Promise.all(all.map((line) => line.settled()));
}
