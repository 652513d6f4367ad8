import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition } from 'xstate';
import { contactFacts, type Fact, knownValue } from '../dialogs/case.ts';
import { type AskId, ask, intake } from '../dialogs/chart/asks.ts';
import { dialogue } from '../dialogs/chart/dialogue.ts';
import { isSettled, questionsLeft } from '../dialogs/chart/memory.ts';
import { type Heard, languages } from '../dialogs/heard.ts';
import type { State } from '../src/keep/restore.ts';
import { run, standingAsk } from '../src/turn/run.ts';
import { Person } from './driver.ts';
import { eventsAt, everywhere } from './graph/walk.ts';

/** Random conversations, seeded and shrinking: whatever a person says, in whatever order, these hold. */
const many = Number(process.env.CONVERSATIONS ?? 10_000);
const typed = Number(process.env.TYPED ?? 300);
const seed = 20_261_122;

/** Mostly answers to what is asked, now and then anything at all. */
const moves = fc.array(fc.record({ pick: fc.nat(1_000), stray: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0) }), {
  minLength: 1,
  maxLength: 45,
});

function eventFor(state: State, move: { pick: number; stray: boolean }): Heard {
  const here = eventsAt(state);
  const answers = here.slice(0, here.length - everywhere.length);
  const list = move.stray || answers.length === 0 ? everywhere.filter(({ type }) => type !== 'erase' || move.pick % 20 === 0) : answers;
  return list[move.pick % list.length]!;
}
const isContact = (id: AskId): boolean => contactFacts.includes(ask(id).fact as (typeof contactFacts)[number]) && id !== 'safety.contact';

/** Things said without a fact that may open questions again. */
const opens = new Set<string>(['wentBack', 'startOver', 'skipped', 'saidMinor', 'saidYes', 'saidNo', 'answered', 'corrected']);

describe('random conversations', () => {
  it(`hold the promises of the dialogue, ${many} times`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(moves, (plan) => {
        let [state] = initialTransition(dialogue, { today: '2026-11-22', language: 'en' });
        state = run(state, [{ type: 'opened' }]).state;
        const asked = new Map<AskId, number>();
        let wantedPerson = false;
        for (const move of plan) {
          if (state.status === 'done') break;
          const event = eventFor(state, move);
          wantedPerson ||= event.type === 'wantsPerson' || standingAsk(state) === 'sale.person';
          const before = standingAsk(state);
          const open = questionsLeft(state.context);
          state = run(state, [event]).state;
          const standing = standingAsk(state);
          // what is left grows only where something told opens a branch, or the person goes back, and by that branch alone
          const grown = questionsLeft(state.context).filter((id) => !open.includes(id));
          if (event.facts === undefined) expect(grown.length === 0 || opens.has(event.type)).toBe(true);
          expect(grown.length).toBeLessThanOrEqual(event.type === 'startOver' || event.type === 'saidMinor' ? intake.length : 14);
          if (standing === null) continue;
          if (standing !== before) asked.set(standing, (asked.get(standing) ?? 0) + 1);
          // a question of the intake that is settled is not asked, but where the person says that its answer is wrong
          if (intake.includes(standing as never) && !state.matches('mending')) expect(isSettled(state.context, standing)).toBe(false);
          // contact comes after the explanation, or because a person was asked for
          if (isContact(standing)) expect(state.context.explainedFor !== null || wantedPerson).toBe(true);
        }
        expect([...asked.keys()].filter((id) => intake.includes(id as never)).length).toBeLessThanOrEqual(25);
        expect(questionsLeft(state.context).length).toBeLessThanOrEqual(intake.length);
      }),
      { numRuns: many, seed },
    );
  });

  it('answers alone lead to the explanation in at most 25 questions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }), (picks) => {
        let [state] = initialTransition(dialogue, { today: '2026-11-22', language: 'en' });
        state = run(state, [{ type: 'opened' }]).state;
        let questions = 0;
        for (const pick of picks) {
          if (standingAsk(state) === 'next.step') break;
          questions++;
          state = run(state, [eventFor(state, { pick, stray: false })]).state;
          if (standingAsk(state) === 'sale.person') state = run(state, [{ type: 'saidNo' }]).state;
        }
        expect(standingAsk(state)).toBe('next.step');
        expect(questions).toBeLessThanOrEqual(25);
      }),
      { numRuns: 500, seed },
    );
  });

  const phrases = [
    'lost my job',
    'divorced last year',
    '3 months behind',
    'I owe 410k',
    'worth maybe 350',
    'ohio',
    'TX',
    'I live there',
    'its rented',
    'no',
    'yes',
    'not sure',
    'skip',
    'fha',
    'sell it',
    'keep it',
    'what is a deficiency',
    'why do you ask',
    'go back',
    'actually it is 4 months',
    'are you a bot',
    'I want a person',
    'here in the chat',
    'no sale date',
    'sale is december 20',
    'blah',
    'thanks',
    'you people are scammers',
    'en español por favor',
    'no sé',
    'debo 2 meses',
    'perdí el trabajo',
    '?',
    '🙂',
    'start over',
    'stop',
    'ok go on',
    'under 10k',
  ];
  it(`say nothing twice in a bubble, and send only what was said, ${typed} times as text`, { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.nat(phrases.length - 1), { minLength: 3, maxLength: 25 }),
        (language, picks) => {
          const person = new Person({ language });
          const told: string[] = [];
          const turns = [person.open()];
          for (const pick of picks) {
            told.push(phrases[pick]!);
            turns.push(person.type(phrases[pick]!));
          }
          for (const { writes } of turns)
            for (const { text, data, author } of writes.entries) {
              if (author === 'user' || data === null) continue;
              const fixed = data.lines.some((id) => /^(notice|safety|consent|explain)\./.test(id));
              if (!fixed) expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(60);
              if (!fixed && data.ask === undefined) expect((text.match(/\?/g) ?? []).length, text).toBeLessThanOrEqual(1);
            }
          const lead = turns.map(({ writes }) => writes.lead?.lead).findLast((one) => one !== undefined);
          for (const [fact, known] of Object.entries(lead?.case ?? {}) as [Fact, { said: string }][])
            expect(
              told.some((text) => text.toLowerCase().includes(known.said.toLowerCase().slice(0, 3)) || known.said === ''),
              `${fact}: ${known.said}`,
            ).toBe(true);
        },
      ),
      { numRuns: typed, seed },
    );
  });

  it('remembers what a person told, in whatever order they tell it', () => {
    const said = ['I lost my job', 'I am 4 months behind', 'I owe 300k', 'it is in Ohio', 'I live there'];
    const ends = [said, [...said].reverse(), [said[2]!, said[0]!, said[4]!, said[1]!, said[3]!]].map((order) => {
      const person = new Person();
      person.open();
      for (const text of order) person.type(text);
      return ['hardship', 'monthsBehind', 'mortgageBalance', 'usState', 'occupancy'].map((fact) => knownValue(person.known, fact as Fact));
    });
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
  });
});
