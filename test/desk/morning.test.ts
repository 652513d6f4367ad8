import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { urgencyOn } from '../../src/handoff/lead.ts';
import { maria, safety, tom } from './people.ts';
import { type Browserless, type Rig, rig } from './rig.ts';

/** What an agent finds on another day than the one on which the lead came. */
let here: Rig;
let dana: Browserless;
let today = '2026-11-22';

beforeEach(async () => {
  today = '2026-11-22';
  here = await rig({ today: () => today });
  dana = await here.agent('Dana');
});
afterEach(() => here.stop());

type Line = { id: string; urgency: { level: string; saleDate: string | null; reasons: string[] } };
const queue = async () => (await dana.get('/desk/api/leads')).body as { leads: Line[]; counts: Record<string, number> };
const sale = (id: string, saleDate: string) => {
  const told = { value: saleDate, said: 'the letter says so', turn: 3 };
  return maria({ id, conversationId: `c-${id}`, case: { saleDate: told } as never, urgency: { level: 'days', reasons: [], saleDate } });
};

describe('a lead that waits', () => {
  test('climbs as its sale comes near, and says the days that are left', async () => {
    await here.arrives(sale('first', '2026-12-04'));
    await here.arrives(sale('later', '2027-01-20'));
    const before = (await queue()).leads.map(({ id, urgency }) => [id, urgency.level]);
    expect(before).toEqual([
      ['first', 'days'],
      ['later', 'weeks'],
    ]);
    today = '2026-12-03';
    const { leads, counts } = await queue();
    expect(leads[0]).toMatchObject({ id: 'first', urgency: { level: 'today' } });
    expect(leads[0]!.urgency.reasons[0]).toBe('The foreclosure sale is tomorrow, Friday, December 4, 2026.');
    expect(counts).toMatchObject({ today: 1, weeks: 1 });
    const { body } = await dana.get('/desk/api/leads/first');
    expect(body).toMatchObject({ urgency: { level: 'today' }, banners: ['sale_this_week', 'safe_contact'] });
    today = '2027-01-19';
    expect((await queue()).leads[0]).toMatchObject({ id: 'later', urgency: { level: 'today' } });
  });

  test('does not stand before the sales ahead once its own day is past', async () => {
    await here.arrives(sale('missed', '2026-12-01'));
    await here.arrives(sale('ahead', '2026-12-08'));
    today = '2026-12-05';
    const { leads } = await queue();
    expect(leads.map(({ id, urgency }) => [id, urgency.level])).toEqual([
      ['ahead', 'today'],
      ['missed', 'days'],
    ]);
    expect(leads[1]!.urgency.reasons[0]).toMatch(/was 4 days ago, on Tuesday, December 1, 2026\. Whether it took place is not known/);
  });

  test('is left as it was where no day is known, and a safety lead holds no reasons', async () => {
    await here.arrives(tom());
    await here.arrives(safety());
    today = '2027-02-01';
    const { leads } = await queue();
    expect(leads.map(({ urgency }) => urgency)).toEqual([
      { level: 'today', reasons: [], saleDate: null },
      { level: 'none', reasons: [], saleDate: null },
    ]);
  });
});

test('"within seven days" counts from the day of the office, not from the day in Greenwich', async () => {
  await here.arrives(sale('night', '2026-11-29'));
  today = '2026-11-21';
  expect((await dana.get('/desk/api/leads/night')).body.banners).toEqual(['safe_contact']);
  today = '2026-11-22';
  expect((await dana.get('/desk/api/leads/night')).body.banners).toEqual(['sale_this_week', 'safe_contact']);
});

test('who must be seen first for another reason stays first on later days', () => {
  const reason = 'They said that they are being put out of the house now, or have nowhere to sleep.';
  const lead = maria({ case: {}, urgency: { level: 'today', reasons: [reason], saleDate: null } });
  expect(urgencyOn(lead, '2026-12-20')).toEqual({ level: 'today', reasons: [reason], saleDate: null });
});
