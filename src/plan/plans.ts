import { languages } from '../../dialogs/heard.ts';
import type { Http, HttpReply } from '../channels/http.ts';
import type { Store } from '../keep/store.ts';
import type { Library } from '../library.ts';
import { line } from '../say/format.ts';
import { calendarOf } from './calendar.ts';
import { type PlanInput, planOf } from './content.ts';
import { goneOf, pageOf, planHeaders } from './page.ts';
import { pdfOf } from './pdf.ts';
import { type Plan, planShape } from './plan.ts';
import { hashOf, isToken, newToken } from './token.ts';

/** A plan to keep: made in a turn, read under an address that only the person has, for thirty days. */
const daysKept = 30;

export type MadePlan = { url: string; until: string; hasDates: boolean; kept: { tokenHash: string; expiresAt: string; body: string } };
export type MakePlan = (input: Omit<PlanInput, 'until'>, now: string) => MadePlan;

/** Gives what a turn needs to offer a plan; the turn stores it. `publicUrl` is asked each time, because it is known only after the start. */
export function planMaker(parts: { publicUrl: () => string; random?: (bytes: number) => Buffer }): MakePlan {
  return (input, now) => {
    const { token, hash } = newToken(parts.random);
    const expiresAt = new Date(Date.parse(now) + daysKept * 86_400_000).toISOString();
    const until = new Date(Date.parse(`${input.memory.today}T12:00:00Z`) + daysKept * 86_400_000).toISOString().slice(0, 10);
    const plan = planOf({ ...input, until });
    return {
      url: `${parts.publicUrl()}/plan/${token}`,
      until,
      hasDates: plan.dates.length > 0,
      kept: { tokenHash: hash, expiresAt, body: JSON.stringify(plan) },
    };
  };
}

type Reading = { http: Http; store: Pick<Store, 'keptPlan'>; library: Library; now: () => Date };

/** The page and its two files. An address that is wrong, old or erased says the same kind sentence for all three. */
export function planRoutes({ http, store, library, now }: Reading): void {
  const read = async (token: string): Promise<Plan | null> => {
    if (!isToken(token)) return null;
    const body = await store.keptPlan(hashOf(token), now().toISOString());
    return body === null ? null : (planShape.safeParse(JSON.parse(body)).data ?? null);
  };
  const route = (path: string, show: (plan: Plan, base: string) => Promise<HttpReply> | HttpReply) =>
    http.route('GET', path, async ({ params }) => {
      const plan = await read(params.token ?? '');
      return plan === null ? gone(library) : show(plan, `/plan/${params.token}`);
    });
  route('/plan/:token', (plan, base) => ({ status: 200, headers: planHeaders, content: { type: html, body: pageOf(plan, base) } }));
  route('/plan/:token/plan.pdf', async (plan) => ({
    status: 200,
    headers: { ...planHeaders, 'Content-Disposition': 'attachment; filename="plan.pdf"' },
    content: { type: 'application/pdf', body: await pdfOf(plan, now()) },
  }));
  route('/plan/:token/dates.ics', (plan) => ({
    status: 200,
    headers: { ...planHeaders, 'Content-Disposition': 'attachment; filename="dates.ics"' },
    content: { type: 'text/calendar; charset=utf-8', body: calendarOf(plan, now().toISOString()) },
  }));
}

const html = 'text/html; charset=utf-8';
const gone = (library: Library): HttpReply => ({
  status: 404,
  headers: planHeaders,
  content: { type: html, body: goneOf(languages.map((language) => ({ language, text: line(library, language, 'plan.gone').text }))) },
});
