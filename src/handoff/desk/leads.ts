import { PorchlightError } from '../../errors.ts';
import type { LeadRow } from '../../keep/store.ts';
import { type TranscriptFile, transcriptFile } from '../../transcript.ts';
import { byUrgency, type LeadStanding } from '../lead.ts';
import { logged } from './actions.ts';
import { trouble } from './outbox.ts';
import { packetOf } from './packet.ts';
import type { DeskOptions, Seat } from './parts.ts';
import { on, queueLine, todayOf } from './queue.ts';
import type { DeskRoute } from './routes.ts';
import { asLines } from './transcript.ts';

const standings: LeadStanding[] = ['waiting', 'taken', 'returned', 'closed'];
const most = 500;

/** Reading: the queue, one lead, its transcript in three forms. Looking at a person's file is written down. */
export function leadRoutes(options: DeskOptions): DeskRoute[] {
  const { store } = options;
  return [
    {
      method: 'GET',
      path: '/desk/api/leads',
      who: 'agent',
      async answer(request) {
        const found = await store.leads({ standing: wanted(request.query.get('standing')), limit: most });
        const rows = found.map((row) => on(row, todayOf(options)));
        return {
          status: 200,
          json: {
            ...clock(options),
            leads: inOrder(rows).map(queueLine),
            counts: counts(rows),
            outbox: await trouble(options),
            tasks: (await store.tasks()).length,
            hours: options.hours?.() ?? null,
          },
        };
      },
    },
    {
      method: 'GET',
      path: '/desk/api/leads/:id',
      who: 'agent',
      async answer(request, seat) {
        const row = await needLead(options, request.params.id);
        if (request.headers['x-desk-background'] === undefined) await seen(options, seat, row, logged('view lead'));
        return { status: 200, json: await packetOf(options, row) };
      },
    },
    {
      method: 'GET',
      path: '/desk/api/leads/:id/transcript',
      who: 'agent',
      async answer(request, seat) {
        const row = await needLead(options, request.params.id);
        const format = request.query.get('format') ?? 'json';
        const entries = await store.entries(row.lead.conversationId, after(request.query.get('after')));
        if (format === 'json')
          return { status: 200, json: { entries: asLines(entries), next: entries.at(-1)?.seq ?? after(request.query.get('after')) } };
        const known = (['text', 'transcript', 'page'] as const).find((one) => one === format);
        if (known === undefined) throw new PorchlightError('BadArgument', '"format" must be json, text, transcript or page.');
        await seen(options, seat, row, logged('export', known));
        return file(transcriptFile(entries, known), row.lead.id);
      },
    },
  ];
}

/** The lead with this id. Throws LeadNotFound. */
export async function needLead(options: Pick<DeskOptions, 'store'>, id: string | undefined): Promise<LeadRow> {
  const row = id === undefined ? null : await options.store.lead(id);
  if (row === null) throw new PorchlightError('LeadNotFound');
  return row;
}

/** Writes into the audit log who did what to which lead. */
export async function seen(options: DeskOptions, seat: Seat, row: LeadRow, what: string): Promise<void> {
  await options.store.audit({ at: options.now().toISOString(), agentId: seat.agent.id, what, lead: row.lead.id });
}

function wanted(given: string | null): LeadStanding[] {
  if (given === null) return ['waiting', 'taken', 'returned'];
  if (given === 'all') return standings;
  const asked = standings.filter((standing) => given.split(',').includes(standing));
  if (asked.length === 0) throw new PorchlightError('BadArgument', `"standing" must be all, or some of ${standings.join(', ')}.`);
  return asked;
}

function clock(options: DeskOptions): { now: string; today: string } {
  return { now: options.now().toISOString(), today: todayOf(options) };
}

function inOrder(rows: LeadRow[]): LeadRow[] {
  return rows.toSorted((one, other) => byUrgency(one.lead, other.lead));
}

function counts(rows: LeadRow[]): Record<string, number> {
  const total: Record<string, number> = { safety: 0, today: 0, days: 0, weeks: 0, none: 0 };
  for (const { lead } of rows) {
    const key = lead.kind === 'safety' ? 'safety' : lead.urgency.level;
    total[key] = (total[key] ?? 0) + 1;
  }
  return total;
}

function after(given: string | null): number {
  const seq = Number(given ?? 0);
  if (!Number.isSafeInteger(seq) || seq < 0) throw new PorchlightError('BadArgument', '"after" must be the number of a transcript row.');
  return seq;
}

function file({ type, extension, body }: TranscriptFile, id: string) {
  const name = `${id}.${extension}`.replace(/[^\w.-]/g, '_');
  // The page is opened to be printed; the others are kept.
  const how = extension === 'html' ? 'inline' : 'attachment';
  const headers = {
    'Content-Disposition': `${how}; filename="${name}"`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  };
  return { status: 200, content: { type, body }, headers };
}
