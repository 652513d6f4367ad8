import { z } from 'zod';
import { type Fact, factShapes, facts, type Value } from './case.ts';
import { dangers } from './dangers.ts';

/**
 * What a message can mean. `understand` turns text into exactly one of these; the chart takes it as its event.
 * Any of them may carry facts: "lost my job, are you a robot?" is `askedWho` with a hardship in it.
 */

/** A fact as it was heard: the value (or 'unknown'), the person's words for it, and how sure we are (0 to 1). */
export type Told<F extends Fact = Fact> = { value: Value<F> | 'unknown'; said: string; sure: number };
export type ToldFacts = { [F in Fact]?: Told<F> };

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];
export type Danger = (typeof dangers)[number];

const toldFacts = z.object(
  Object.fromEntries(
    facts.map((fact) => [
      fact,
      z
        .object({ value: z.custom((value) => value === 'unknown' || factShapes[fact].fits(value)), said: z.string(), sure: z.number() })
        .optional(),
    ]),
  ),
) as unknown as z.ZodType<ToldFacts>;

/** What every Heard may carry besides its meaning. `topic`: a side question asked in the same breath. */
const carried = {
  facts: toldFacts.optional(),
  topic: z.string().optional(),
  /** Kinds of private numbers that were removed from the message before anything read it. */
  removed: z.array(z.enum(['card', 'ssn', 'routing', 'account', 'password'])).optional(),
  /** A figure of speech ("this loan is killing me"): worth one kind sentence, and no alarm. */
  light: z.literal(true).optional(),
  /** It may be darker than the words: the number is named once, and the talk goes on (compliance X-2). */
  unsure: z.literal(true).optional(),
  /** More than one thing was asked; one of them is answered. */
  asksMore: z.literal(true).optional(),
  /** The person said that they are under 18. */
  minor: z.literal(true).optional(),
  /** The message was plainly written in this language, and the conversation was in the other one. */
  speaks: z.enum(languages).optional(),
};
const heardAs = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), ...carried, ...shape });

export const heardShape = z.discriminatedUnion('type', [
  // the conversation itself
  heardAs('opened', {}),
  heardAs('cameBack', {}),
  heardAs('silence', {}),
  // telling
  heardAs('answered', {}),
  heardAs('corrected', {}),
  heardAs('skipped', { how: z.enum(['unknown', 'rather_not']) }),
  heardAs('saidYes', {}),
  heardAs('saidNo', {}),
  /** Take a fact out of what will be sent; `fact` null when we could not tell which. */
  heardAs('withdrew', { fact: z.enum(facts as [Fact, ...Fact[]]).nullable() }),
  // danger, and the ways out that work everywhere
  heardAs('danger', { danger: z.enum(dangers), about: z.enum(['self', 'other']) }),
  heardAs('calmed', {}),
  heardAs('saidMinor', {}),
  heardAs('stopped', {}),
  heardAs('erase', {}),
  heardAs('askedMyData', {}),
  heardAs('wantsPerson', {}),
  heardAs('wantsCounsellor', {}),
  heardAs('wentBack', {}),
  heardAs('wantsRepeat', {}),
  /** "Can I keep this?": the plan as a page, to print and for the calendar. */
  heardAs('wantsPlan', {}),
  /** "Continue on another device": an address that opens this conversation there, once. */
  heardAs('wantsLink', {}),
  heardAs('askedWhy', {}),
  heardAs('startOver', {}),
  heardAs('paused', {}),
  heardAs('wantsLanguage', { language: z.enum([...languages, 'other']) }),
  /** "Are you a bot?", "am I talking to a person?" */
  heardAs('askedWho', { asked: z.enum(['bot', 'human', 'who_now']) }),
  /** A question about a topic of explain/; `topic` null: a question, and we know of no page that answers it. */
  z.object({ type: z.literal('asked'), ...carried, topic: z.string().nullable() }),
  /** "That is all for now." */
  heardAs('finished', {}),
  /** "I want to change something"; `fact`: which, where it was said. */
  heardAs('wantsChange', { fact: z.enum(facts as [Fact, ...Fact[]]).optional() }),
  /** Go on with the questions (after a pause, after safety, while waiting for a person). */
  heardAs('wentOn', {}),
  // small talk and nothing
  heardAs('greeted', {}),
  heardAs('thanked', {}),
  heardAs('complained', {}),
  // of another matter; about money: a card, a car, a bank, a bureau
  heardAs('offTopic', { about: z.literal('money').optional() }),
  heardAs('unclear', {}),
  // what the agent does comes back as a Heard
  heardAs('agentTook', { agent: z.string() }),
  heardAs('agentSaid', { agent: z.string(), text: z.string() }),
  heardAs('agentReturned', { agent: z.string() }),
  heardAs('agentClosed', { agent: z.string(), outcome: z.string() }),
  heardAs('deskFailed', {}),
]);
export type Heard = z.infer<typeof heardShape>;
