import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../dialogs/advise/advice.ts';
import { type Case, contactFacts, type Fact, factShapes, hardships, type Value } from '../../dialogs/case.ts';
import {
  buildLead,
  byUrgency,
  type Consent,
  consentRecord,
  type Lead,
  type LeadInput,
  leadCreated,
  urgencyOf,
} from '../../src/handoff/lead.ts';

const today = '2026-11-22';
const know = (facts: { [F in Fact]?: Value<F> | 'unknown' }, said = 'in their own words'): Case =>
  Object.fromEntries(Object.entries(facts).map(([fact, value], turn) => [fact, { value, said, turn: turn + 1 }])) as Case;

const advice: Advice = {
  gates: [{ gate: 'loan_type_unknown', must: [] }],
  options: [
    {
      option: 'short_sale',
      standing: 'strong',
      rule: 'R1',
      reasons: [{ key: 'why.gap', params: { gap: 60_000 }, rests: [], uses: ['homeValue'] }],
      wouldChange: [{ key: 'flip.value', rests: [], uses: [] }],
    },
    { option: 'foreclosure', standing: 'weak', rule: 'R2', reasons: [], wouldChange: [] },
  ],
  deadlines: [],
  numbers: [],
  papers: [],
  ask: [],
  equity: 'deep',
};

const consent: Omit<Consent, 'sha256'> = {
  id: 'c1',
  conversation: 'conv',
  turn: 17,
  at: '2026-11-22T14:03:22.418Z',
  channel: 'call',
  value: '+16025550100',
  seller: 'Hearth Homes LLC',
  textId: 'consent.call',
  version: 7,
  language: 'es',
  rendered: 'Sí, Hearth Homes LLC puede llamarme al +1 602 555 0100.',
  act: 'button:Sí, llámenme',
  state: 'granted',
};

const input = (known: Case, more: Partial<LeadInput> = {}): LeadInput => ({
  id: 'lead-1',
  now: '2026-11-22T14:03:22.418Z',
  today,
  conversation: 'conv',
  language: 'en',
  known,
  advice,
  askedFacts: ['hardship', 'saleDate', 'liquidAssets'],
  intake: ['hardship', 'saleDate', 'usState', 'liquidAssets', 'wants'],
  consents: [],
  dangerKind: null,
  banners: [],
  sentence: (sentence) => `${sentence.key}:${JSON.stringify(sentence.params ?? {})}`,
  ...more,
});
const lead = (known: Case, more: Partial<LeadInput> = {}): Lead => buildLead(input(known, more))!;

describe('a lead', () => {
  const known = know({
    hardship: ['job_loss'],
    usState: 'AZ',
    saleDate: 'none',
    name: 'Ana',
    phone: '+16025550100',
    email: 'ana@example.org',
    bestTime: 'evenings',
    consentCall: true,
  });

  it('has the contact beside the case, and not in it', () => {
    const made = lead(known);
    expect(made.contact).toEqual({
      name: 'Ana',
      phone: '+16025550100',
      email: 'ana@example.org',
      bestTime: 'evenings',
      safeToContact: null,
    });
    expect(Object.keys(made.case)).toEqual(['hardship', 'usState', 'saleDate']);
    for (const fact of contactFacts) expect(made.case).not.toHaveProperty(fact);
    const misshapen = Object.entries(made.case).filter(([fact, told]) => !factShapes[fact as Fact].fits(told?.value));
    expect(misshapen).toEqual([]);
  });

  it('keeps the words and the turn of each fact', () => {
    expect(lead(known).case.hardship).toEqual({ value: ['job_loss'], said: 'in their own words', turn: 1 });
  });

  it('says what was not asked, and what not to ask again', () => {
    const made = lead(known);
    expect(made.notAsked).toEqual(['wants']);
    expect(made.asked).toEqual(['hardship', 'saleDate', 'usState', 'liquidAssets']);
  });

  it('counts a fact that the person does not know as asked', () => {
    expect(lead(know({ wants: 'unknown' })).notAsked).not.toContain('wants');
  });

  it('renders the reasons, best option first, and names the gates', () => {
    const made = lead(known);
    expect(made.options).toEqual([
      { option: 'short_sale', standing: 'strong', reasons: ['why.gap:{"gap":60000}'], wouldChange: ['flip.value:{}'] },
      { option: 'foreclosure', standing: 'weak', reasons: [], wouldChange: [] },
    ]);
    expect(made.gates).toEqual(['loan_type_unknown']);
  });

  it('is made without any consent too: it then says so by having none', () => {
    expect(lead(known).consents).toEqual([]);
    expect(lead(known, { consents: [consentRecord(consent)] }).consents).toHaveLength(1);
  });
});

describe('urgency', () => {
  const cases: [string, Case, string, RegExp | null][] = [
    ['a sale today', know({ saleDate: '2026-11-22' }), 'today', /is today, Sunday, November 22, 2026/],
    ['tomorrow', know({ saleDate: '2026-11-23' }), 'today', /is tomorrow, Monday, November 23, 2026/],
    ['in 7 days', know({ saleDate: '2026-11-29' }), 'today', /in 7 days/],
    ['in 8 days', know({ saleDate: '2026-11-30' }), 'days', /in 8 days/],
    ['in 37 days', know({ saleDate: '2026-12-29' }), 'days', /in 37 days/],
    ['in 38 days', know({ saleDate: '2026-12-30' }), 'weeks', /in 38 days/],
    ['in 60 days', know({ saleDate: '2027-01-21' }), 'weeks', /in 60 days/],
    ['in 61 days: a sale means that it has started', know({ saleDate: '2027-01-22', paymentStatus: 'behind' }), 'weeks', /in 61 days/],
    ['already past', know({ saleDate: '2026-11-20' }), 'today', /2 days ago/],
    ['set, day unknown', know({ saleDate: 'set' }), 'days', /not known yet/],
    ['scheduled, day unknown', know({ paymentStatus: 'sale_scheduled' }), 'days', /not known yet/],
    ['in foreclosure, none set', know({ paymentStatus: 'in_foreclosure', saleDate: 'none' }), 'weeks', /has started/],
    ['behind, none set', know({ paymentStatus: 'behind', saleDate: 'none' }), 'none', null],
    ['nothing known', {}, 'none', null],
    ['unknown is not no', know({ saleDate: 'unknown' }), 'none', null],
  ];
  it.each(cases)('%s', (_, known, level, reason) => {
    const urgency = urgencyOf(known, today);
    expect(urgency.level).toBe(level);
    if (reason) expect(urgency.reasons.join(' ')).toMatch(reason);
    else expect(urgency.reasons).toEqual([]);
  });

  it('never falls when the sale comes nearer', () => {
    const levels = ['today', 'days', 'weeks', 'none'];
    const day = (n: number) => new Date(Date.UTC(2026, 10, 22) + n * 86_400_000).toISOString().slice(0, 10);
    let last = 0;
    for (let n = 0; n < 120; n += 1) {
      const rank = levels.indexOf(urgencyOf(know({ saleDate: day(n) }), today).level);
      expect(rank).toBeGreaterThanOrEqual(last);
      last = rank;
    }
  });
});

describe('banners', () => {
  it('say what an agent must know first', () => {
    expect(
      lead(
        know({ bankruptcy: true, attorney: true, role: 'helper', safeToContact: 'text only, my brother reads the mail' }),
      ).banners.sort(),
    ).toEqual(['attorney', 'bankruptcy', 'helper', 'safe_contact']);
    expect(lead(know({ bankruptcy: false, attorney: false, role: 'borrower', safeToContact: 'nothing_special' })).banners).toEqual([]);
  });

  it('carry what the dialogue raised, once', () => {
    expect(lead(know({ attorney: true }), { banners: ['attorney', 'call_back'] }).banners).toEqual(['attorney', 'call_back']);
  });

  it('"do not contact" leaves nothing to dial', () => {
    expect(lead(know({ phone: '+16025550100', safeToContact: 'do_not_contact' })).contact).toEqual({
      name: null,
      phone: null,
      email: null,
      bestTime: null,
      safeToContact: 'do_not_contact',
    });
  });
});

describe('danger', () => {
  const known = know({ hardship: ['divorce_or_separation'], saleDate: '2026-11-23', name: 'Ana', phone: '+16025550100' }, 'he hits me');

  it('makes a safety lead: no case, no options, no score, no selling', () => {
    const made = lead(known, { dangerKind: 'self_harm' });
    expect(made).toMatchObject({
      kind: 'safety',
      case: {},
      options: [],
      notAsked: [],
      asked: [],
      urgency: { level: 'today', saleDate: null },
    });
    expect(made.contact.phone).toBe('+16025550100');
    expect(JSON.stringify(made)).not.toContain('he hits me');
  });

  it('at home: nothing that names it, and no number unless they said how to be reached', () => {
    const made = lead(known, { dangerKind: 'domestic_violence' });
    expect(made.contact).toEqual({ name: null, phone: null, email: null, bestTime: null, safeToContact: null });
    expect(made.banners).toEqual(['safe_contact']);
    expect(JSON.stringify(made)).not.toMatch(/violence|hits|domestic/i);
    const told = lead({ ...known, ...know({ safeToContact: 'text before noon' }) }, { dangerKind: 'domestic_violence' });
    expect(told.contact).toMatchObject({ phone: '+16025550100', safeToContact: 'text before noon' });
  });

  it('told earlier: the later lead carries facts without the words', () => {
    const made = lead(known, { banners: ['domestic_violence'] });
    expect(made.kind).toBe('lead');
    expect(made.case.hardship?.value).toEqual(['divorce_or_separation']);
    expect(made.contact.phone).toBeNull();
    expect(made.banners).toEqual(['safe_contact']);
    expect(JSON.stringify(made)).not.toMatch(/violence|hits/i);
  });
});

describe('a minor', () => {
  it('never becomes a lead', () => {
    expect(buildLead(input(know({ name: 'Leo', phone: '+16025550100' }), { banners: ['minor'] }))).toBeNull();
  });
  it('in danger is brought to a person, without contact data', () => {
    const made = lead(know({ name: 'Leo', phone: '+16025550100' }), {
      banners: ['minor'],
      dangerKind: 'child_danger',
      consents: [consentRecord(consent)],
    });
    expect(made.kind).toBe('safety');
    expect(JSON.stringify(made)).not.toMatch(/Leo|6025550100/);
  });
});

describe('the order of the queue', () => {
  const place = (leads: Lead[]) => leads.toSorted(byUrgency).map(({ id }) => id);

  it('danger first, then the nearest sale, then who has waited longest', () => {
    const leads = [
      lead(know({ paymentStatus: 'current' }), { id: 'calm, early', now: '2026-11-20T00:00:00.000Z' }),
      lead(know({ saleDate: '2026-11-27' }), { id: 'in five days' }),
      lead(know({ saleDate: '2026-11-24' }), { id: 'in two days' }),
      lead({}, { id: 'danger', dangerKind: 'self_harm' }),
      lead(know({ paymentStatus: 'in_foreclosure' }), { id: 'in foreclosure' }),
      lead(know({ paymentStatus: 'current' }), { id: 'calm, late', now: '2026-11-21T00:00:00.000Z' }),
    ];
    expect(place(leads)).toEqual(['danger', 'in two days', 'in five days', 'in foreclosure', 'calm, early', 'calm, late']);
    expect(place(leads.toReversed())).toEqual(place(leads));
  });

  const stage = fc.record({
    saleDate: fc.option(fc.constantFrom('2026-11-23', '2026-12-10', '2027-01-05', '2027-06-01', 'none' as const, 'set' as const), {
      nil: undefined,
    }),
    paymentStatus: fc.option(fc.constantFrom('current' as const, 'behind' as const, 'in_foreclosure' as const), { nil: undefined }),
    waited: fc.integer({ min: 0, max: 9 }),
  });
  /** Everything that could stand in for who somebody is, or for what they are worth. */
  const person = fc.record({
    name: fc.string({ minLength: 1, maxLength: 20 }),
    email: fc.emailAddress(),
    language: fc.constantFrom('en' as const, 'es' as const),
    hardship: fc.constantFrom(...hardships),
    bestTime: fc.string({ minLength: 1, maxLength: 10 }),
    homeValue: fc.integer({ min: 0, max: 2_000_000 }),
    mortgageBalance: fc.integer({ min: 0, max: 2_000_000 }),
    liquidAssets: fc.constantFrom('under_10k' as const, 'over_50k' as const),
    military: fc.boolean(),
    said: fc.string({ maxLength: 30 }),
    usState: fc.constantFrom('AZ' as const, 'NY' as const),
  });

  it('does not move for a name, a language, an address, a hardship, a fortune (10,000 pairs)', () => {
    const made = (
      at: { saleDate?: string; paymentStatus?: string; waited: number },
      who: typeof person extends fc.Arbitrary<infer P> ? P : never,
      id: string,
    ) => {
      const { language, said, hardship, ...rest } = who;
      const known = Object.fromEntries(
        Object.entries({ ...rest, hardship: [hardship], saleDate: at.saleDate, paymentStatus: at.paymentStatus }).flatMap(
          ([fact, value]) => (value === undefined ? [] : [[fact, { value, said, turn: 1 }]]),
        ),
      );
      return lead(known as Case, { id, language, now: `2026-11-2${at.waited}T00:00:00.000Z` });
    };
    fc.assert(
      fc.property(stage, stage, person, person, person, person, (one, other, a, b, c, d) => {
        expect(Math.sign(byUrgency(made(one, a, 'one'), made(other, b, 'other')))).toBe(
          Math.sign(byUrgency(made(one, c, 'one'), made(other, d, 'other'))),
        );
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
  });

  it('is an order: antisymmetric and transitive', () => {
    const any = fc
      .tuple(stage, fc.uuid())
      .map(([at, id]) =>
        lead(
          Object.fromEntries(
            Object.entries({ saleDate: at.saleDate, paymentStatus: at.paymentStatus }).flatMap(([fact, value]) =>
              value === undefined ? [] : [[fact, { value, said: '', turn: 1 }]],
            ),
          ) as Case,
          { id, now: `2026-11-2${at.waited}T00:00:00.000Z` },
        ),
      );
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(byUrgency(a, b)) + Math.sign(byUrgency(b, a))).toBe(0);
        if (byUrgency(a, b) <= 0 && byUrgency(b, c) <= 0) expect(byUrgency(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1_000, seed: 20261122 },
    );
  });
});

describe('a consent record', () => {
  it('holds the text as shown and its hash', () => {
    const record = consentRecord(consent);
    expect(record).toEqual({ ...consent, sha256: createHash('sha256').update(consent.rendered).digest('hex') });
    expect(consentRecord({ ...consent, rendered: `${consent.rendered} ` }).sha256).not.toBe(record.sha256);
  });

  it.each([
    ['value', ''],
    ['rendered', '  '],
    ['seller', ''],
  ])('is not granted without %s', (field, value) => {
    expect(() => consentRecord({ ...consent, [field]: value })).toThrow('A consent needs');
    expect(consentRecord({ ...consent, [field]: value, state: 'refused' }).state).toBe('refused');
  });
});

describe('lead.created', () => {
  const granted = consentRecord(consent);
  const known = know({ hardship: ['job_loss'], name: 'Ana', phone: '+16025550100' });

  it('is the lead in an event, under an id of its own that stays', () => {
    const made = lead(known, { consents: [granted] });
    const out = leadCreated(made)!;
    expect(out).toMatchObject({ id: 'msg_lead-1', kind: 'lead.created', needsConsent: true });
    expect(JSON.parse(out.body)).toEqual({ type: 'lead.created', timestamp: made.createdAt, data: JSON.parse(JSON.stringify(made)) });
  });

  it.each<[string, Partial<LeadInput>]>([
    ['without consent', {}],
    ['with a refusal only', { consents: [consentRecord({ ...consent, state: 'refused' })] }],
    ['when the consent was taken back', { consents: [granted, consentRecord({ ...consent, id: 'c2', state: 'revoked' })] }],
    ['in danger', { consents: [granted], dangerKind: 'self_harm' }],
  ])('nothing leaves the house %s', (_, more) => {
    expect(leadCreated(lead(known, more))).toBeNull();
  });
});
