import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { HttpHandler, HttpReply } from '../src/channels/http.ts';
import { makeServer } from '../src/channels/server.ts';
import { PorchlightError } from '../src/errors.ts';
import { loadLibrary } from '../src/library.ts';
import { argumentsOf, command, dayIn, noneOf } from '../tools/command.ts';
import { writeConversation } from '../tools/files.ts';
import { inspectorAddress, openInspector } from '../tools/inspect.ts';
import { languagesOf, nextSaid, readStory, type Story } from '../tools/story.ts';
import { readTranscript } from '../tools/transcript.ts';
import { activitiesIn, askShape, compared, talkOf, viewOf } from '../tools/view.ts';
import { chartTree } from '../tools/walked.ts';

/**
 * `npm run bench:dialog`: a page for whoever writes the dialogue. The chat at the left; the chart, the case, what was heard and what comes next
 * at the right. It shows what people say, so it is served to this machine alone. `--port 3979`; TODAY fixes the day.
 */
const use = 'npm run bench:dialog -- [--port 3979] [--inspect ws://127.0.0.1:8080]';
const here = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);
const maxBody = 2_000_000;
const room = join(import.meta.dirname, '..', 'tools', 'bench');
const policy = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'none'";

const personas = new Map<string, Story>(
  globSync(join(import.meta.dirname, '..', 'test', 'stories', '*.yaml'))
    .sort()
    .map((file) => [basename(file, '.yaml'), readStory(readFileSync(file, 'utf8'))]),
);

/** A page elsewhere can point a name of its own at this machine: only our own names are answered. */
const local =
  (handler: HttpHandler): HttpHandler =>
  (request) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '');
    const strange = request.origin !== null && new URL(request.origin).host !== request.headers.host;
    if (!here.has(name) || strange) throw new PorchlightError('Forbidden', 'The bench is for this machine alone.');
    return handler(request);
  };

const file = (type: string, body: string): HttpReply => ({
  status: 200,
  headers: { 'content-security-policy': policy, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
  content: { type: `${type}; charset=utf-8`, body },
});
const json = (body: unknown): HttpReply => ({ status: 200, json: body });

function asked(body: unknown) {
  const read = askShape.safeParse(body);
  if (!read.success) throw new PorchlightError('BadArgument', `${read.error.issues[0]?.path.join('.')} is not right.`);
  return read.data;
}

async function bench(): Promise<void> {
  const { values, positionals } = argumentsOf(
    { port: { type: 'string', default: '3979' }, host: { type: 'string', default: '127.0.0.1' }, inspect: { type: 'string' } },
    use,
  );
  noneOf(positionals, use);
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port takes a number, not ${values.port}.`);
  if (!here.has(values.host)) throw new Error(`The bench shows what people say: it listens on this machine alone, not on ${values.host}.`);
  const inspector = values.inspect === undefined ? null : openInspector(inspectorAddress(values.inspect), console.log);
  const library = loadLibrary();
  const today = dayIn(process.env);
  const made = await build({ entryPoints: [join(room, 'page.ts')], bundle: true, write: false, format: 'esm', target: 'es2022' });
  const script = made.outputFiles[0]?.text ?? '';
  const server = makeServer({ allowedOrigins: [], trustedProxies: [], log: { error: (fields, text) => console.error(text, fields) } });
  const get = (path: string, handler: HttpHandler) => server.http.route('GET', path, local(handler));
  const post = (path: string, handler: HttpHandler) => server.http.route('POST', path, local(handler), { maxBody });

  get('/', () => file('text/html', readFileSync(join(room, 'page.html'), 'utf8')));
  get('/bench.js', () => file('text/javascript', script));
  get('/bench.css', () => file('text/css', readFileSync(join(room, 'page.css'), 'utf8')));
  // browsers ask for it by themselves
  get('/favicon.ico', () => ({ status: 204 }));
  get('/api/start', () =>
    json({
      today,
      chart: chartTree(),
      personas: [...personas].map(([id, story]) => ({ id, name: story.name, languages: languagesOf(story) })),
    }),
  );
  post('/api/talk', ({ body }) => {
    const talk = talkOf(library, asked(body));
    inspector?.see(talk.steps);
    return json(viewOf(talk));
  });
  post('/api/persona', ({ body }) => {
    const { name, ...rest } = body as { name?: string };
    const story = personas.get(name ?? '');
    if (story === undefined) throw new PorchlightError('BadArgument', 'There is no such persona.');
    return json(playedOn(story, asked(rest)));
  });
  post('/api/save', ({ body }) => {
    const { kind, ...rest } = body as { kind?: string };
    if (kind !== 'story' && kind !== 'transcript' && kind !== 'chat')
      throw new PorchlightError('BadArgument', 'Save as story, transcript or chat.');
    return json({ text: writeConversation(activitiesIn(talkOf(library, asked(rest))), kind, 'from-the-bench') });
  });
  post('/api/compare', ({ body }) => {
    try {
      return json(compared(library, readTranscript(String((body as { transcript?: unknown }).transcript ?? ''))));
    } catch (error) {
      throw error instanceof PorchlightError ? error : new PorchlightError('BadArgument', (error as Error).message);
    }
  });

  const playedOn = (story: Story, start: ReturnType<typeof asked>) => {
    const said = start.said.slice(0, 1);
    const talk = talkOf(library, { ...start, said });
    for (let at = { said: 0, afterRest: 0 }; ; ) {
      const answer = nextSaid(story, start.language, { standing: talk.standing?.id, ...at });
      if (answer === null) return { said };
      const choice = 'choice' in answer && answer.choice !== undefined ? { choice: answer.choice } : {};
      said.push({ kind: 'message', text: answer.text, ...choice });
      talk.take({ kind: 'message', text: answer.text, ...choice });
      at = { said: at.said + 1, afterRest: at.afterRest + ('rest' in answer ? 1 : 0) };
    }
  };
  const { url } = await server.listen(Number(values.port), values.host);
  console.log(`The bench is at ${url}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().then(() => process.exit(0)));
}

await command(bench);
