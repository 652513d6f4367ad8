import pino from 'pino';
import { languages } from '../dialogs/heard.ts';
import { botFramework } from './channels/botframework/bot-framework.ts';
import type { Channel, Spine } from './channels/channel.ts';
import { azureExchange } from './channels/direct-line/azure.ts';
import { directLine } from './channels/direct-line/directLine.ts';
import { linkMaker } from './channels/direct-line/oneTimeLink.ts';
import { makeServer } from './channels/server.ts';
import { widgetPages } from './channels/widget/pages.ts';
import { startDelivery } from './handoff/deliver.ts';
import { cannedOf } from './handoff/desk/canned.ts';
import { desk } from './handoff/desk/desk.ts';
import type { Canned } from './handoff/desk/parts.ts';
import { type ExternalOptions, externalDesk, transcriptRoute } from './handoff/external.ts';
import { freeTimes, isFree, offeredTimes } from './handoff/slots.ts';
import { startWaits } from './handoff/waits.ts';
import { openStore } from './keep/open.ts';
import type { Store } from './keep/store.ts';
import { type Library, loadLibrary } from './library.ts';
import { callRules, dayOf, deskOpens, staffing } from './main/office.ts';
import { targetsOf } from './main/targets.ts';
import { watchTyping } from './main/typing.ts';
import { whyNot } from './main/whyNot.ts';
import { planMaker, planRoutes } from './plan/plans.ts';
import { findBanned } from './say/banned.ts';
import { mayBeSaid } from './say/sources.ts';
import { environment, readSettings, type Settings } from './settings.ts';
import { makeTurn, type Turning } from './turn.ts';
import { warm, warmLater } from './understand/warm.ts';

/** The only file that knows every room: it opens them in order, hands each what it needs, and closes them again. */
export type Porchlight = { url: string; port: number; store: Store; spine: Spine; firstAgentLink: string | null; stop(): Promise<void> };

/** Starts everything. `env` is read like process.env. Throws SettingsInvalid or ContentInvalid with a text for people. */
export async function start(env: Record<string, string | undefined>, now: () => Date = () => new Date()): Promise<Porchlight> {
  const settings = readSettings(env);
  const log = pino({ level: settings.LOG_LEVEL });
  const library = loadLibrary();
  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR });
  await store.migrate();
  let url = settings.PUBLIC_URL ?? '';
  const publicUrl = () => url;
  const rules = callRules(settings);
  const turn = makeTurn({
    store,
    library,
    now,
    dayOf: dayOf(settings),
    operator: settings.OPERATOR_NAME,
    fee: settings.OPERATOR_FEE,
    deskOpens: deskOpens(settings),
    ...(rules.seats === 0 ? {} : { calls: { offer: (ask) => offeredTimes(rules, ask), isFree: (slot, ask) => isFree(rules, slot, ask) } }),
    makePlan: planMaker({ publicUrl }),
    ...(settings.DIRECT_LINE_SECRET === undefined ? { makeLink: linkMaker({ publicUrl }) } : {}),
  });
  const typing = new Map<string, Set<(name: string) => void>>();
  const spine: Spine = {
    hear: turn.hear,
    read: (conversation, after) => store.entries(conversation, after),
    watch: (conversation, wake) => store.watch(conversation, wake),
    watchTyping: (conversation, show) => watchTyping(typing, conversation, show),
    types: (conversation) => desks.writing(conversation),
    find: async (conversation) => {
      const found = await store.conversation(conversation);
      return found === null ? 'unknown' : found.erased ? 'erased' : 'open';
    },
  };
  const server = makeServer({
    allowedOrigins: settings.ALLOWED_ORIGINS,
    publicUrl: settings.PUBLIC_URL,
    trustedProxies: settings.TRUSTED_PROXIES,
    log,
  });
  const { http } = server;
  const hub = hubOf(settings, { store, turn, now, key: await store.secret('handoff-transcript') });
  if (hub !== undefined) transcriptRoute(http, hub);
  const channels: Channel[] = [
    directLine({
      spine,
      http,
      keys: { signing: Buffer.from(await store.secret('directline'), 'base64url') },
      resume: store,
      publicUrl,
      now,
      sorry: turn.sorry,
      limits: { messages: { many: settings.RATE_MESSAGES, seconds: 10 } },
      ...azureOf(settings, log),
    }),
    botFramework({
      spine,
      http,
      externalDesk: hub === undefined ? undefined : externalDesk(hub),
      settings: botSettings(settings),
      now,
      log,
      sorry: turn.sorry,
      keep: {
        get: (conversation) => store.getReference(conversation),
        swap: (conversation, expected, record) => store.swapReference(conversation, expected, record),
      },
      watchAll: (wake) => store.watch('*', wake),
    }),
  ];
  await widgetPages({
    http,
    operatorName: settings.OPERATOR_NAME,
    ...(settings.DIRECT_LINE_SECRET === undefined ? {} : { channel: settings.DIRECT_LINE_URL }),
  });
  const questions = Object.fromEntries(Object.entries(library.words.en.asks).map(([id, { text }]) => [id, text]));
  const desks = await desk({
    http,
    store,
    act: turn.agentActs,
    now,
    log,
    publicUrl,
    today: () => dayOf(settings)(now()),
    hours: () => staffing(settings, now()),
    questions: () => questions,
    callTimes: (ask, whose) => (whose === 'staff' ? freeTimes(rules, ask, true) : offeredTimes(rules, ask)),
    reopen: (target) => delivery.resume(target),
    canned: () => cannedReplies(library, dayOf(settings)(now()), settings.OPERATOR_NAME),
    secureCookies: settings.PUBLIC_URL?.startsWith('https:') ?? false,
    typing: (conversation, name) => {
      for (const show of typing.get(conversation) ?? []) show(name);
    },
  });
  planRoutes({ http, store, library, now });
  http.route('GET', '/healthz', () => ({ status: 200, json: { ok: true } }));
  http.route('GET', '/readyz', async () =>
    (await store.ready()) ? { status: 200, json: { ok: true } } : { status: 503, json: { ok: false } },
  );
  const targets = targetsOf(settings, publicUrl);
  store.setTargets(targets.map(({ name }) => name));
  const delivery = startDelivery({
    store,
    targets,
    clock: clockOf(now),
    log,
    onTrouble: ({ kind, target, job, error }) => log.error({ kind, target, job, error }, 'delivery is in trouble'),
  });
  const waits =
    settings.HANDOFF_TIMEOUT_MINUTES === 0
      ? null
      : startWaits({
          store,
          clock: clockOf(now),
          minutes: settings.HANDOFF_TIMEOUT_MINUTES,
          isOpen: () => staffing(settings, now())?.open ?? true,
          failed: turn.deskFailed,
          log,
        });
  const nightly = every(day, () => checkConsents(store, log));
  const unwatch = store.watch('*', () => delivery.nudge());
  const listening = await server.listen(settings.PORT, settings.HOST);
  url = settings.PUBLIC_URL ?? listening.url;
  return {
    url,
    port: listening.port,
    store,
    spine,
    firstAgentLink: await desks.firstAgentLink(),
    stop: async () => {
      unwatch();
      clearInterval(nightly);
      await waits?.stop();
      await delivery.stop();
      await desks.stop();
      for (const channel of channels) await channel.stop();
      await server.stop();
      await store.close();
    },
  };
}

/** Only where the settings say that the channel has a desk of its own. */
const hubOf = (
  settings: Settings,
  { turn, ...given }: { store: Store; turn: Turning; now: () => Date; key: string },
): ExternalOptions | undefined =>
  settings.HANDOFF_DESK === 'ours'
    ? undefined
    : {
        ...given,
        act: turn.agentActs,
        failed: turn.deskFailed,
        hubs: settings.HANDOFF_HUB_IDS,
        publicUrl: () => settings.PUBLIC_URL ?? null,
      };

const day = 24 * 60 * 60 * 1_000;

function every(ms: number, work: () => Promise<void>): NodeJS.Timeout {
  const timer = setInterval(() => void work().catch(() => undefined), ms);
  timer.unref();
  return timer;
}

/** The chain of the consent records is read whole each night (compliance section 12): a record that was changed must be noticed. */
async function checkConsents(store: Store, log: pino.Logger): Promise<void> {
  const { ok, brokenAt } = await store.verifyConsents();
  if (ok) log.info('the consent records are whole');
  else log.error({ brokenAt }, 'the consent records do not hold together: somebody must look');
}

/** What may still be said today of the pages, as replies for the desk. */
const cannedReplies = (library: Library, today: string, operator: string): Canned[] =>
  languages.flatMap((language) => {
    const pages = Object.values(library.explain[language]).map((page) => ({
      ...page,
      bubbles: page.bubbles.filter(({ facts }) => mayBeSaid(library, facts, today)),
    }));
    return cannedOf(pages, language, operator, (text) => findBanned(text, language).length === 0);
  });

/** With a secret of the channel its tokens are given out instead of ours. */
const azureOf = (settings: Settings, log: pino.Logger) =>
  settings.DIRECT_LINE_SECRET === undefined
    ? {}
    : { azure: azureExchange({ secret: settings.DIRECT_LINE_SECRET, url: settings.DIRECT_LINE_URL, log }) };

const botSettings = (settings: Settings) => ({
  appId: settings.MicrosoftAppId,
  appPassword: settings.MicrosoftAppPassword,
  tenantId: settings.MicrosoftAppTenantId,
  appType: settings.MicrosoftAppType,
  openIdMetadataUrl: settings.BOT_OPENID_METADATA_URL,
});

const clockOf = (now: () => Date) => ({
  now,
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

/** What a person at the terminal needs to go on, in a few lines. */
function hello(porchlight: Porchlight): string {
  const lines = [
    `Porchlight is ready.`,
    `  Demo page       ${porchlight.url}/`,
    `  Agents' desk    ${porchlight.url}/desk`,
    ...(porchlight.firstAgentLink === null ? [] : [`  First agent     ${porchlight.firstAgentLink}  (works once)`]),
    `  Bot Framework   ${porchlight.url}/api/messages`,
  ];
  return `${lines.join('\n')}\n`;
}

async function main(): Promise<void> {
  warm();
  const porchlight = await start(environment());
  process.stdout.write(hello(porchlight));
  setImmediate(warmLater);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await porchlight.stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

if (import.meta.main)
  main().catch((error: unknown) => {
    process.stderr.write(`Porchlight could not start.\n${whyNot(error, environment())}\n`);
    process.exit(1);
  });
