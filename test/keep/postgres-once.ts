import { createServer } from 'node:http';
import { type Server, startPostgres } from './postgres.ts';

/**
 * One PostgreSQL for a whole test run, started when the first test asks for it and not before: a run that needs no
 * database pays nothing. Tests ask by the address in PORCHLIGHT_TEST_POSTGRES (see postgresUrl in postgres.ts).
 */
let server: Promise<Server> | undefined;
const desk = createServer((_request, response) => {
  server ??= startPostgres();
  server.then(
    ({ url }) => response.end(url),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

export async function setup(): Promise<void> {
  desk.listen(0, '127.0.0.1');
  await new Promise((ready) => desk.once('listening', ready));
  desk.unref();
  process.env.PORCHLIGHT_TEST_POSTGRES = `http://127.0.0.1:${(desk.address() as { port: number }).port}`;
}

export async function teardown(): Promise<void> {
  desk.close();
  await (await server)?.stop();
}
