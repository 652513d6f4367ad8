import { readFileSync } from 'node:fs';
import type { Fact } from '../../../dialogs/case.ts';
import type { Language, ToldFacts } from '../../../dialogs/heard.ts';
import { buckets, featuresOf } from '../learned.ts';
import { sentences } from '../plain.ts';
import { type Claim, claimsHeard } from './claims.ts';

/**
 * A second opinion on what the rules heard. A small learned reader that knows no rule says of each claim how much the whole message, and the
 * sentence in which its words stand, sound like others that tell it. What the two together hold to be unlikely is not taken: the bot asks instead.
 * It adds nothing of its own. Trained by `node scripts/doubt.ts --train`; what it brings is in docs/understanding.md.
 */

/** Weights in one byte each, a row of all claims for each feature that is known; `rows` leads from a feature to its row. */
export type Reader = {
  claims: readonly Claim[];
  /** For each claim: what one step of a weight is worth, the bias, and the log odds with which it is told at all. */
  scale: readonly number[];
  bias: readonly number[];
  prior: readonly number[];
  /** How rare each known feature is (its inverse document frequency). */
  rare: Float32Array;
  rows: Int32Array;
  table: Int8Array;
  /** How the opinions are put together: the message, the sentence, the prior, the rules' own sureness, and a constant. */
  judge: readonly number[];
};
/** The reader as its file keeps it. */
export type Kept = Omit<Reader, 'rare' | 'rows' | 'table'> & { known: string; rare: string; table: string };

const unknown = -1;
/** How finely rarity is kept: in 1/20 of its unit, so that it fits one byte. */
export const finely = 20;

export function readerOf(kept: Kept): Reader {
  const known = new Uint16Array(new Uint8Array(Buffer.from(kept.known, 'base64')).buffer);
  const rows = new Int32Array(buckets).fill(unknown);
  known.forEach((bucket, row) => {
    rows[bucket] = row;
  });
  const rare = Float32Array.from(Buffer.from(kept.rare, 'base64'), (byte) => byte / finely);
  return { ...kept, rows, rare, table: new Int8Array(Buffer.from(kept.table, 'base64')) };
}

/** Numbers by how long they are, dates and names that were blacked out as one word. */
export const plainly = (low: string): string =>
  low.replace(/x{2,}[x/\d]*/g, 'zzx').replace(/\$?\d[\d,.]*k?/g, (number) => `zzn${Math.min(6, number.replace(/\D/g, '').length)}`);

/** The known features of a text, as rows of the table. */
const rowsIn = (reader: Reader, low: string): number[] =>
  featuresOf(plainly(low))
    .map((bucket) => reader.rows[bucket] ?? unknown)
    .filter((row) => row !== unknown);

/** How much a text sounds as if it told a claim: about 1 where it does, -1 where it does not. */
function sounds(reader: Reader, at: number, rows: readonly number[]): number {
  let [sum, square] = [0, 0];
  for (const row of rows) {
    const rare = reader.rare[row] ?? 0;
    sum += (reader.table[row * reader.claims.length + at] ?? 0) * rare;
    square += rare * rare;
  }
  return (reader.bias[at] ?? 0) + (square === 0 ? 0 : ((reader.scale[at] ?? 0) * sum) / Math.sqrt(square));
}

/** What is known of one claim of one message: the inputs of the judgment. */
export type Opinion = { whole: number; near: number; prior: number; sure: number };

/** The words of a claim: those of a list stand side by side. */
const partsOf = (said: string): string[] => said.split(' / ').filter((part) => part.trim() !== '');

/** Opinions on the claims of one folded text; features are found once for all of them. */
export function opinionsOn(reader: Reader, low: string): (claim: Claim, said: string, sure: number) => Opinion | null {
  const whole = rowsIn(reader, low);
  const spans = sentences(low).map(({ start, end }) => low.slice(start, end));
  const read = new Map<string, number[]>();
  const rowsOf = (text: string): number[] => read.get(text) ?? (read.set(text, rowsIn(reader, text)).get(text) as number[]);
  return (claim, said, sure) => {
    const at = reader.claims.indexOf(claim);
    if (at < 0) return null;
    const words = partsOf(said);
    const near = spans.length < 2 ? [] : spans.filter((span) => words.some((part) => span.includes(part)));
    const loud = sounds(reader, at, whole);
    const most = near.length === 0 ? loud : Math.max(...near.map((span) => sounds(reader, at, rowsOf(span))));
    return { whole: loud, near: most, prior: reader.prior[at] ?? 0, sure };
  };
}

/** The log odds that a claim is right. */
export function oddsOf({ judge }: Pick<Reader, 'judge'>, { whole, near, prior, sure }: Opinion): number {
  return [whole, near, prior, sure, 1].reduce((sum, value, i) => sum + value * (judge[i] ?? 0), 0);
}

/** Below these log odds a claim is not taken. */
export const least = 0;
/** Never doubted: what must not be overlooked, whatever it sounds like; a mixture of many hardships; and facts that were as often right as wrong where they were doubted. */
const kept = new Set<Fact>(['saleDate', 'assets', 'otherLiens', 'missedPayments']);
const keptClaims = new Set<Claim>(['paymentStatus=sale_scheduled', 'hardship=military', 'hardship=other', 'bankruptcy=true']);
/** So few words hold nothing beside the claim itself. */
const enoughWords = 12;

/** A clause of so few words says one thing: "ohio, i live there, sell it". */
const oneThing = 5;
function standsAlone(low: string, said: string): boolean {
  const parts = partsOf(said).map((part) => part.trim());
  return low
    .split(/[,.;:!?\n]| (?:and|but|so|because|y|pero|porque) /)
    .map((clause) => clause.trim())
    .some((clause) => clause.split(' ').length <= oneThing && parts.some((part) => clause.includes(part)));
}

const readers: Partial<Record<Language, Reader>> = {};
/** The reader of a language; its file is read with the first message that needs it. */
function readerFor(language: Language): Reader {
  const known = readers[language] ?? readerOf(JSON.parse(readFileSync(weightsOf(language), 'utf8')) as Kept);
  readers[language] = known;
  return known;
}
/** Where the weights of a language are kept. */
export const weightsOf = (language: Language): URL => new URL(`./weights.${language}.json`, import.meta.url);

/** The facts of a folded text without those that are more likely wrong than right. `asked`: the fact that the question before was about. */
export function withoutDoubtful(facts: ToldFacts, low: string, language: Language, asked?: Fact): ToldFacts {
  if (low.split(' ').length < enoughWords) return facts;
  const reader = readerFor(language);
  const opinion = opinionsOn(reader, low);
  const doubted = claimsHeard(facts).filter(({ fact, claim, said, sure }) => {
    if (fact === asked || kept.has(fact) || keptClaims.has(claim) || standsAlone(low, said)) return false;
    const held = opinion(claim, said, sure);
    return held !== null && oddsOf(reader, held) < least;
  });
  return doubted.reduce((left, { fact, value }) => without(left, fact, value), facts);
}

/** The facts without one value of a fact. */
function without(facts: ToldFacts, fact: Fact, value: unknown): ToldFacts {
  const { [fact]: told, ...rest } = facts;
  if (told === undefined || !Array.isArray(told.value)) return rest;
  const values = (told.value as unknown[]).filter((one) => one !== value);
  return values.length === 0 ? rest : ({ ...rest, [fact]: { ...told, value: values } } as ToldFacts);
}
