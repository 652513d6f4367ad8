import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdict } from '../../src/understand/danger/judge.ts';
import { learn, stored } from '../../src/understand/danger/learn.ts';
import { onlyPapers } from '../../src/understand/danger/papers.ts';
import { dangerIn, soundsHeavy } from '../../src/understand/danger.ts';
import { read } from '../../src/understand/reading.ts';
import { understand } from '../../src/understand/understand.ts';
import { calmLines, dangerLines, darkStories, idioms } from './danger.ts';
import { kept, keptLetters, type Source, setsBy, written } from './lessons.ts';
import { longRows, storyRows } from './long.ts';
import { rows } from './sets.ts';

const missed = (set: Parameters<typeof dangerLines>[0]) => dangerLines(set).filter((line) => dangerIn(line.text) === null);

describe('danger', () => {
  it.each(['en', 'es'] as const)('misses at most one line in a hundred (%s)', (language) => {
    const lines = missed(language).map((line) => line.text);
    expect(lines.length / dangerLines(language).length, lines.join('\n')).toBeLessThanOrEqual(0.01);
  });
  it('leaves at most one line in a hundred, over all sets, without at least the number to call', () => {
    const all = (['en', 'es', 'fresh', 'last', 'third', 'fourth', 'fifth'] as const).flatMap(dangerLines);
    const left = all.filter(({ text }) => dangerIn(text) === null && !soundsHeavy(text)).map(({ text }) => text);
    expect(all.length).toBeGreaterThan(700);
    expect(left.length / all.length, left.join('\n')).toBeLessThanOrEqual(0.01);
  });
  it('says the one careful sentence to at most one idiom or everyday answer in twenty', () => {
    const calm = (['idioms', 'idioms.fresh', 'idioms.last', 'everyday.third', 'everyday.fourth', 'everyday.fifth'] as const).flatMap(
      idioms,
    );
    expect(calm.filter((text) => dangerIn(text) !== null || soundsHeavy(text)).length / calm.length).toBeLessThanOrEqual(0.05);
  });
  it.each(["my arm is adjusting in march and I can't handle it", "My ARM adjusted and I can't keep up.", 'the arm went up and it hurts'])(
    'takes an adjustable rate for no limb: "%s"',
    (text) => expect(dangerIn(text)).toBeNull(),
  );
  it('misses no self-harm in the lines written last', () => {
    expect(missed('last').filter((line) => line.danger === 'self_harm')).toEqual([]);
  });
  it.each(['third', 'fourth', 'fifth'] as const)('hears the lines written blind since (%s), once they were read', (set) => {
    const lines = missed(set).map((line) => line.text);
    expect(lines.length / dangerLines(set).length, lines.join('\n')).toBeLessThanOrEqual(0.07);
  });
  it.each(['everyday.third', 'everyday.fourth', 'everyday.fifth'] as const)('takes no everyday answer for danger (%s)', (set) => {
    expect(idioms(set).filter((line) => dangerIn(line) !== null)).toEqual([]);
  });
  it('raises no alarm on our own long messages but for medicine that cannot be paid', () => {
    expect(
      longRows()
        .filter((row) => dangerIn(row.text) !== null)
        .map((row) => dangerIn(row.text)?.danger),
    ).toEqual(['medical']);
  });
  it('takes at most one idiom in twenty for danger', () => {
    const alarms = [...idioms(), ...idioms('idioms.fresh'), ...idioms('idioms.last')].filter((line) => dangerIn(line) !== null);
    expect(alarms.length / 400, alarms.join('\n')).toBeLessThanOrEqual(0.05);
  });
  it('raises no alarm on what homeowners really wrote', () => {
    const alarms = rows<{ text: string }>('corpus/seen.jsonl').filter((row) => dangerIn(row.text) !== null);
    expect(alarms.map((row) => row.text)).toEqual([]);
  });
  it('hears no danger and no fact in small talk, anger, commands and bare questions', () => {
    const wrong = calmLines().filter((text) => {
      const heard = understand({ text, language: 'en', today: '2026-11-22', ask: null, known: {}, topics: [] });
      return heard.type === 'danger' || heard.facts !== undefined;
    });
    expect(calmLines().length).toBeGreaterThanOrEqual(300);
    expect(wrong).toEqual([]);
  });
  it('tells the one in danger from the one who writes', () => {
    expect(dangerIn('my friend is thinking of suicide over foreclosure')).toEqual({ danger: 'self_harm', about: 'other' });
    expect(dangerIn("I can't do this anymore, I want it all to end")).toEqual({ danger: 'self_harm', about: 'self' });
    expect(dangerIn("my husband hits me and he's the one on the loan")).toEqual({ danger: 'domestic_violence', about: 'self' });
    expect(dangerIn('lol this mortgage is killing me')).toBeNull();
  });
});

const alarm = (text: string) => dangerIn(text) !== null;
const heardAtAll = (text: string) => alarm(text) || soundsHeavy(text);
const shareOf = (texts: readonly string[], is: (text: string) => boolean): number => texts.filter(is).length / texts.length;
const share = (list: readonly Source[], is: (text: string) => boolean): number =>
  shareOf(
    list.map(({ text }) => text),
    is,
  );

/**
 * Everything that was ever written down as danger or as calm with the same words, by three hands, and learned from. What to expect of
 * words that were not learned from is another figure: `scripts/danger.ts --writers`, docs/danger.md.
 */
describe('danger in all that was learned from', () => {
  const all = written();
  const counted = all.filter(({ writer, set }) => writer !== 'own' && set !== 'long');
  const dark = counted.filter(({ danger }) => danger !== '');
  const isSpanish = ({ text }: Source) =>
    /[áéíóúñ¿]|\b(?:que|me|la|el|mi|de|no|ya|yo|con|para|por|una?|estoy|quiero)\b.*\b(?:que|me|la|el|mi|de|ya|yo|con|para|por|una?|se|lo|en|y|a)\b/i.test(
      text,
    );
  it('is missed at most once in a hundred, in both languages', () => {
    const spanish = dark.filter(isSpanish);
    const english = dark.filter((one) => !isSpanish(one));
    expect(english.length).toBeGreaterThan(300);
    expect(spanish.length).toBeGreaterThan(150);
    for (const part of [english, spanish]) expect(share(part, (text) => !heardAtAll(text))).toBeLessThanOrEqual(0.01);
  });
  it('raises an alarm on at most one in twenty of the idioms and calm lines with its words', () => {
    const calm = counted.filter(({ danger, set }) => danger === '' && /idioms|everyday|sixth|seventh|eighth/.test(set));
    expect(calm.length).toBeGreaterThan(2_000);
    expect(share(calm, alarm)).toBeLessThanOrEqual(0.05);
    expect(share(calm, soundsHeavy)).toBeLessThanOrEqual(0.2);
  });
  it.each(['seventh', 'eighth'] as const)('is heard in the lines of another hand (%s)', (set) => {
    const lines = setsBy(set, 'second');
    expect(lines.length).toBeGreaterThan(800);
    expect(
      share(
        lines.filter(({ danger }) => danger !== ''),
        (text) => !heardAtAll(text),
      ),
    ).toBeLessThanOrEqual(0.01);
    expect(
      share(
        lines.filter(({ danger }) => danger === ''),
        alarm,
      ),
    ).toBeLessThanOrEqual(0.05);
  });
  it('says the careful sentence to at most one homeowner in a hundred, and to one in forty of those who chat', () => {
    const [seen, calm, terse] = ['seen', 'calm', 'terse'].map((name) => all.filter(({ set }) => set === name));
    expect(share(seen ?? [], soundsHeavy)).toBeLessThanOrEqual(0.01);
    // half of what is left says "tengo miedo", "lloré toda la noche", "i can't sleep tonight"
    expect(calmLines().filter(soundsHeavy).length / calmLines().length).toBeLessThanOrEqual(0.025);
    for (const part of [calm, terse]) expect(share(part ?? [], heardAtAll)).toBeLessThanOrEqual(0.02);
  });
});

describe('the learned reader of danger', () => {
  it('is small, and learns the same from the same lines', () => {
    expect(statSync(new URL('../../src/understand/danger/weights.json', import.meta.url)).size).toBeLessThan(2_000_000);
    const lessons = [
      { low: 'i want it to be over for good', danger: 'self_harm' },
      { low: 'the sale is over', danger: '' },
    ];
    expect(stored(learn(lessons).danger).rows).toBe(stored(learn(lessons).danger).rows);
  });
  it('hears one dark clause in a long and sober message', () => {
    const sober =
      'we are three months behind, he works at the mill and i clean houses, the bank sends letters and we have two kids in school';
    expect(dangerIn(sober)).toBeNull();
    const dark = `${sober}, last night he held my head under the water in the sink, and the payment is 1,640 a month`;
    expect(dangerIn(dark) !== null || soundsHeavy(dark)).toBe(true);
  });
  it('lets no pattern alarm where the words are plainly of something else', () => {
    for (const text of ["there's a dead raccoon in the attic", "my wife's seizures are under control now", 'bored to death on hold'])
      expect(dangerIn(text)).toBeNull();
  });
});

/** Lines of a fourth writer, from which nothing is learned: only their totals are looked at. They tell what to expect of new words. */
describe('danger in words that the reader never learned', () => {
  type Blind = { lang: 'en' | 'es'; danger: boolean; plain: boolean; text: string };
  const blind = rows<Blind>('blind.jsonl');
  const heard = ({ text }: Blind) => (dangerIn(text) !== null ? 'alarm' : soundsHeavy(text) ? 'sentence' : 'nothing');
  const share = (all: Blind[], how: string) => all.filter((one) => heard(one) === how).length / all.length;
  const [dark, calm] = [blind.filter(({ danger }) => danger), blind.filter(({ danger }) => !danger)];

  it('is enough to count', () => {
    expect([dark.length, calm.length]).toEqual([277, 300]);
    const learned = new Set(written().map(({ text }) => text));
    // a few of the plainest ("me quiero morir") were bound to be thought of by more than one writer
    expect(blind.filter(({ text }) => learned.has(text)).length).toBeLessThanOrEqual(4);
  });
  it('plainly said, is never left without at least the number to call', () => {
    expect(
      share(
        dark.filter(({ plain }) => plain),
        'nothing',
      ),
    ).toBeLessThanOrEqual(0.01);
  });
  it('veiled too, is left without it in at most one line of twenty (the aim is one in a hundred: docs/danger.md)', () => {
    expect(share(dark, 'nothing')).toBeLessThanOrEqual(1 / 20);
  });
  it('raises the alarm on at most one in fifty calm lines with the same words', () => {
    expect(share(calm, 'alarm')).toBeLessThanOrEqual(0.02);
  });
});

/**
 * Lines of a sixth and a ninth writer in the kinds of statement that the rules name (said plainly, in slang, hidden, hopeless, for a friend, taken back), with
 * idioms of the same hands: 600 of self-harm, 80 of other dangers, 680 idioms. Nothing is learned from them, and their texts are not read: only the totals.
 */
describe('danger in the kinds of statement that the rules name, in words never learned', () => {
  type Kind = { lang: 'en' | 'es'; danger: string; kind: string; text: string };
  const learned = new Set(written().map(({ text }) => text));
  // a few of the plainest ("kms", "me quiero morir") were bound to be thought of by more than one writer: they are not counted
  const lines = rows<Kind>('blind.kinds.jsonl').filter(({ text }) => !learned.has(text));
  const [dark, calm] = [lines.filter(({ danger }) => danger !== ''), lines.filter(({ danger }) => danger === '')];
  const reply = ({ text, lang }: Kind) =>
    read({ text, language: lang, today: '2026-11-22', ask: null, known: {}, agentHolds: false, topics: [] });
  const unheard = (one: Kind) => {
    const heard = reply(one);
    return heard.type !== 'danger' && heard.unsure !== true && heard.light !== true;
  };

  it('is enough to count', () => {
    expect(rows<Kind>('blind.kinds.jsonl').length - lines.length).toBeLessThanOrEqual(20);
    expect(dark.filter(({ danger }) => danger === 'self_harm').length).toBeGreaterThanOrEqual(580);
    expect(calm.length).toBeGreaterThanOrEqual(660);
  });
  it('is missed at most once in a hundred by the whole way of a message, and in no language much more often', () => {
    expect(dark.filter(unheard).length / dark.length).toBeLessThanOrEqual(0.01);
    for (const lang of ['en', 'es']) {
      const told = dark.filter((one) => one.lang === lang);
      expect(told.filter(unheard).length / told.length).toBeLessThanOrEqual(0.0125);
    }
  });
  it('raises the alarm on at most one idiom in twenty', () => {
    expect(calm.filter((one) => reply(one).type === 'danger').length / calm.length).toBeLessThanOrEqual(0.05);
  });
  it('said and taken back in one breath is still said; taken back alone calms', () => {
    const own = (text: string, lang: 'en' | 'es') => reply({ text, lang, danger: '', kind: '' }).type;
    expect(own("honestly I'd be better off dead. just kidding", 'en')).toBe('danger');
    expect(own('mejor me muero y ya. no lo dije en serio', 'es')).toBe('danger');
    expect(own('just kidding about killing myself. mostly', 'en')).toBe('danger');
    expect(own("just kidding, I didn't mean it", 'en')).toBe('calmed');
    expect(own('era broma, no lo dije en serio', 'es')).toBe('calmed');
  });
});

/** Every fifth line of the tenth sets: the hand is known from training, the lines are not. */
describe('complaints and dangers kept out of training', () => {
  const [dark, calm] = [kept().filter(({ danger }) => danger !== ''), kept().filter(({ danger }) => danger === '')];

  it('are not learned', () => {
    const learned = new Set(written().map(({ text }) => text));
    expect([dark.length, calm.length]).toEqual([57, 162]);
    expect(kept().filter(({ text }) => learned.has(text))).toEqual([]);
  });
  it('are heard, in one line of twenty at most not, and never when plainly said', () => {
    expect(share(dark, (text) => !heardAtAll(text))).toBeLessThanOrEqual(0.05);
    const plainly = dark.filter(({ veiled }) => !veiled);
    expect(plainly.filter(({ text }) => !heardAtAll(text))).toEqual([]);
  });
  it('raise an alarm in at most one calm complaint of twenty, dark as their words are', () => {
    expect(share(calm, alarm)).toBeLessThanOrEqual(0.05);
  });
});

describe('papers and money', () => {
  it('must be surer to be danger, where no pattern speaks and no word is of harm', () => {
    const seen = { by: null, plain: false, odds: 2.5, words: 20 };
    expect(verdict({ ...seen, papers: false })).toBe('alarm');
    expect(verdict({ ...seen, papers: true })).toBe('light');
    expect(onlyPapers('they kept my payment and called twice'.split(' '))).toBe(true);
    expect(onlyPapers('they kept my payment and i bought a rope'.split(' '))).toBe(false);
    expect(onlyPapers('compre una soga y pague la cuenta'.split(' '))).toBe(false);
  });
});

describe('letters of people who only complain, kept out of training', () => {
  const letters = keptLetters();
  const learned = new Set(written().map(({ text }) => text));
  it('are many, and none is learned', () => {
    expect(letters.length).toBeGreaterThan(220);
    expect(letters.filter(({ text }) => learned.has(text))).toEqual([]);
  });
  it('raise an alarm in one line of a hundred at most, and the careful sentence in one of eight', () => {
    const alarms = letters.filter(({ text }) => dangerIn(text) !== null).map(({ text }) => text);
    expect(alarms.length / letters.length, alarms.join('\n')).toBeLessThanOrEqual(0.01);
    expect(letters.filter(({ text }) => soundsHeavy(text)).length / letters.length).toBeLessThanOrEqual(0.125);
  });
});

describe('ordinary talk', () => {
  it('gets neither an alarm nor the careful sentence: questions to our pages, what people heard, how personas begin', () => {
    const lines = idioms('everyday.heard');
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter((text) => dangerIn(text) !== null)).toEqual([]);
    expect(lines.filter((text) => soundsHeavy(text)).length / lines.length).toBeLessThanOrEqual(0.005);
  });
});

/** Stories of 40 to 140 words, in both languages, by other hands. Nothing of them is learned; the two cuts for stories were set with half of these totals in view. */
describe('danger in whole stories', () => {
  const stories = darkStories();
  const [dark, calm] = [stories.filter(({ danger }) => danger !== ''), stories.filter(({ danger }) => danger === '')];
  const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
  const plainStories = (['read', 'blind', 'more'] as const)
    .flatMap(storyRows)
    .filter(({ labels }) => labels.crisis !== 'self_harm' && labels.crisis !== 'domestic_violence');

  it('is not overlooked, whether it stands at the beginning, in the middle or at the end', () => {
    expect([dark.length, calm.length]).toEqual([120, 150]);
    expect(shareOf(texts(dark), (text) => !heardAtAll(text))).toBeLessThanOrEqual(0.05);
    const plainly = texts(dark.filter(({ veiled }) => !veiled));
    expect(shareOf(plainly, (text) => !heardAtAll(text))).toBeLessThanOrEqual(0.03);
  });
  it('is not heard where people tell of loss, illness and anger: the alarm in one story of twenty-four, the sentence in about one of four', () => {
    expect(plainStories.length).toBeGreaterThan(460);
    for (const all of [texts(calm), texts(plainStories)]) {
      expect(shareOf(all, alarm)).toBeLessThanOrEqual(1 / 24);
      expect(shareOf(all, soundsHeavy)).toBeLessThanOrEqual(0.27);
    }
  });
});

/** "he didnt die he left", "not sure, regular i think": what people answer about family, house and loan. Nothing is learned from it. */
describe('danger in short answers that only sound dark', () => {
  it.each(['en', 'es'] as const)('is an alarm in one of fifty, and a careful sentence in one of five (%s)', (language) => {
    const lines = idioms(`everyday.answers.${language}`);
    expect(lines.length).toBeGreaterThan(500);
    expect(shareOf(lines, alarm)).toBeLessThanOrEqual(1 / 50);
    expect(shareOf(lines, soundsHeavy)).toBeLessThanOrEqual(1 / 5);
  });
});
