import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';

/** Receivers on this machine that behave as told: one that speaks HTTP, one that speaks SMTP. */

export type Got = { method: string; path: string; headers: IncomingMessage['headers']; body: string };
export type HttpStand = {
  url: string;
  got: Got[];
  json(): Record<string, unknown>[];
  mood: (got: Got, response: ServerResponse) => void;
  close(): Promise<void>;
};

export async function httpStand(): Promise<HttpStand> {
  const got: Got[] = [];
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    got.push(one);
    stand.mood(one, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stand: HttpStand = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    json: () => got.map(({ body }) => JSON.parse(body)),
    // Not chained: restify, once it is loaded, replaces writeHead for every server of the process, and its own returns nothing.
    mood: (_, response) => {
      response.writeHead(200);
      response.end('{}');
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return stand;
}

export type Mail = { from: string; to: string[]; raw: string };
export type SmtpStand = {
  url: string;
  mails: Mail[];
  /** The answer to a step (EHLO, MAIL, RCPT, DATA, "." for the end of the text), or 'hang' or 'cut'. Undefined: yes. */
  mood: (step: string) => string | undefined;
  close(): Promise<void>;
};

/** As much of RFC 5321 as a relay needs to take a letter. */
export async function smtpStand(): Promise<SmtpStand> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    serve(socket, stand);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stand: SmtpStand = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails: [],
    mood: () => undefined,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
  return stand;
}

function serve(socket: Socket, stand: SmtpStand): void {
  let held = '';
  let mail: Mail = { from: '', to: [], raw: '' };
  let inText = false;
  const say = (step: string, yes: string) => {
    const how = stand.mood(step);
    if (how === 'hang') return;
    if (how === 'cut') return void socket.destroy();
    socket.write(`${how ?? yes}\r\n`);
  };
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') mail = { from: line.slice(10), to: [], raw: '' };
    if (verb === 'RCPT') mail.to.push(line.slice(8));
    if (verb === 'DATA') inText = stand.mood('DATA') === undefined;
    if (verb === 'QUIT') return void socket.end('221 bye\r\n');
    say(verb, verb === 'DATA' ? '354 go on' : '250 ok');
  };
  socket.on('data', (chunk) => {
    held += String(chunk);
    for (;;) {
      const end = inText ? held.indexOf('\r\n.\r\n') : held.indexOf('\r\n');
      if (end < 0) return;
      const part = held.slice(0, end);
      held = held.slice(end + (inText ? 5 : 2));
      if (!inText) command(part);
      else {
        inText = false;
        if (stand.mood('.') !== '550 no') stand.mails.push({ ...mail, raw: part });
        say('.', '250 taken');
      }
    }
  });
  socket.write('220 stand\r\n');
}
