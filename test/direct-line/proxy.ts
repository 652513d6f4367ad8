import { connect, createServer, type Socket } from 'node:net';

/** A wire that can be cut: TCP from a free port to a target that may change. */
export type Wire = {
  port: number;
  /** Where new connections go. */
  to: number;
  /** Cuts every connection now; half of them without a word. */
  cut(): void;
  /** Cuts the connections that come from now on after so many bytes from the server; null: none. */
  cutAfter: number | null;
  stop(): Promise<void>;
};

export async function makeWire(to: number): Promise<Wire> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(wire.to, '127.0.0.1');
    let left = wire.cutAfter ?? Number.POSITIVE_INFINITY;
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.on('data', (chunk) => {
      near.write(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) near.destroySoon();
    });
    far.on('end', () => near.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    port: (server.address() as { port: number }).port,
    to,
    cutAfter: null,
    cut: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    stop: async () => {
      wire.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return wire;
}
