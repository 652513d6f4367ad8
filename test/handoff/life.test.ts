import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { born, botSpeaks, type Life, type LifeEvent, type LifeState, live } from '../../src/handoff/life.ts';

/** Who holds a conversation. The table is the promise; the interleavings are the proof. */

const states: LifeState[] = ['bot', 'waiting', 'agent', 'returned', 'closed'];
const at = (state: LifeState): Life => ({ state, agent: state === 'agent' ? 'anna' : null });
const events: LifeEvent[] = [
  { type: 'asked' },
  { type: 'took', agent: 'anna' },
  { type: 'took', agent: 'ben' },
  { type: 'returned' },
  { type: 'closed' },
  { type: 'failed' },
  { type: 'homeownerSpoke' },
];

describe('each event in each state', () => {
  const table: [LifeState, LifeEvent['type'], LifeState][] = [
    ['bot', 'asked', 'waiting'],
    ['bot', 'took', 'agent'],
    ['bot', 'returned', 'bot'],
    ['bot', 'closed', 'bot'],
    ['bot', 'failed', 'bot'],
    ['bot', 'homeownerSpoke', 'bot'],
    ['waiting', 'asked', 'waiting'],
    ['waiting', 'took', 'agent'],
    ['waiting', 'returned', 'waiting'],
    ['waiting', 'closed', 'closed'],
    ['waiting', 'failed', 'bot'],
    ['waiting', 'homeownerSpoke', 'waiting'],
    ['agent', 'asked', 'agent'],
    ['agent', 'took', 'agent'],
    ['agent', 'returned', 'returned'],
    ['agent', 'closed', 'closed'],
    ['agent', 'failed', 'agent'],
    ['agent', 'homeownerSpoke', 'agent'],
    ['returned', 'asked', 'waiting'],
    ['returned', 'took', 'agent'],
    ['returned', 'returned', 'returned'],
    ['returned', 'closed', 'closed'],
    ['returned', 'failed', 'returned'],
    ['returned', 'homeownerSpoke', 'returned'],
    ['closed', 'asked', 'waiting'],
    ['closed', 'took', 'agent'],
    ['closed', 'returned', 'closed'],
    ['closed', 'closed', 'closed'],
    ['closed', 'failed', 'closed'],
    ['closed', 'homeownerSpoke', 'returned'],
  ];

  it('is in the table', () => {
    expect(new Set(table.map(([from, event]) => `${from} ${event}`)).size).toBe(
      states.length * new Set(events.map((event) => event.type)).size,
    );
  });
  it.each(table)('%s + %s = %s', (from, type, to) => {
    const event = events.find((one) => one.type === type)!;
    expect(live(at(from), event).state).toBe(to);
  });
});

describe('taking over', () => {
  it('names the agent, and a colleague cannot take from under them', () => {
    const anna = live(born, { type: 'took', agent: 'anna' });
    expect(anna).toEqual({ state: 'agent', agent: 'anna' });
    expect(live(anna, { type: 'took', agent: 'ben' })).toEqual(anna);
  });

  it('the return of somebody who does not hold it changes nothing', () => {
    const anna = live(born, { type: 'took', agent: 'anna' });
    expect(live(anna, { type: 'returned', agent: 'ben' })).toEqual(anna);
    expect(live(anna, { type: 'closed', agent: 'ben' })).toEqual(anna);
    expect(live(anna, { type: 'returned', agent: 'anna' })).toEqual({ state: 'returned', agent: null });
  });

  it('does not change what it was given', () => {
    const frozen = Object.freeze({ ...born });
    for (const event of events) live(frozen, event);
    expect(frozen).toEqual(born);
  });
});

/** One conversation with a homeowner, the bot and two agents, as rows of a transcript; networks drop and repeat what they carry. */
type Act = {
  who: 'homeowner' | 'anna' | 'ben' | 'desk';
  does: 'speaks' | 'asks' | 'takes' | 'returns' | 'closes' | 'fails';
  copies: number;
  safety: boolean;
};

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    who: fc.constantFrom<Act['who']>('homeowner', 'homeowner', 'anna', 'ben', 'desk'),
    does: fc.constantFrom<Act['does']>('speaks', 'speaks', 'asks', 'takes', 'returns', 'closes', 'fails'),
    copies: fc.integer({ min: 1, max: 3 }),
    safety: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

type Row = { by: string; text: string; held: Life; after: Life; safety: boolean };

/** What the turn and the desk do with the machine: an agent's message takes over in the same step, or is not said at all. */
function play(all: Act[]): { rows: Row[]; lives: Life[] } {
  let now = born;
  const rows: Row[] = [];
  const lives: Life[] = [now];
  const seen = new Set<string>();
  all.forEach((act, index) => {
    for (let copy = 0; copy < act.copies; copy += 1) {
      if (seen.has(`${index}`)) continue;
      seen.add(`${index}`);
      const held = now;
      now = step(now, act);
      lives.push(now);
      rows.push(...said(held, now, act, index));
    }
  });
  return { rows, lives };
}

function step(now: Life, act: Act): Life {
  const agent = act.who;
  if (act.who === 'homeowner') return live(now, act.does === 'asks' ? { type: 'asked' } : { type: 'homeownerSpoke' });
  if (act.who === 'desk') return live(now, { type: 'failed' });
  if (act.does === 'returns') return live(now, { type: 'returned', agent });
  if (act.does === 'closes') return live(now, { type: 'closed', agent });
  return act.does === 'speaks' || act.does === 'takes' ? live(now, { type: 'took', agent }) : now;
}

function said(held: Life, now: Life, act: Act, index: number): Row[] {
  const row = (by: string): Row => ({ by, text: `${by} ${index}`, held, after: now, safety: act.safety });
  if (act.who === 'homeowner') return [row('homeowner'), ...(botSpeaks(now) || act.safety ? [row('bot')] : [])];
  return act.does === 'speaks' && now.agent === act.who ? [row(act.who)] : [];
}

describe('10,000 interleavings of a homeowner, the bot and two agents', () => {
  it('have one speaker, lose nothing and double nothing', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { rows, lives } = play(all);
        for (const life of lives) expect(life.agent !== null).toBe(life.state === 'agent');
        for (const row of rows) {
          if (row.by === 'bot' && !row.safety) expect(row.after.state).not.toBe('agent');
          if (row.by === 'anna' || row.by === 'ben') expect(row.after).toEqual({ state: 'agent', agent: row.by });
        }
        expect(rows.filter((row) => row.by === 'homeowner')).toHaveLength(all.filter((act) => act.who === 'homeowner').length);
        expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
  });

  it('never move the conversation from one agent to the other without a return or a close between', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { lives } = play(all);
        lives.forEach((life, index) => {
          const before = lives[index - 1];
          if (before?.agent && life.agent) expect(life.agent).toBe(before.agent);
        });
      }),
      { numRuns: 2_000, seed: 20261122 },
    );
  });

  it('a hand-over to a colleague is one step: nobody else speaks in between', () => {
    const anna = live(born, { type: 'took', agent: 'anna' });
    expect(live(anna, { type: 'passed', agent: 'anna', to: 'ben' })).toEqual({ state: 'agent', agent: 'ben' });
    expect(live(anna, { type: 'passed', agent: 'ben', to: 'ben' })).toEqual(anna);
    expect(live(born, { type: 'passed', agent: 'anna', to: 'ben' })).toEqual(born);
  });
});
