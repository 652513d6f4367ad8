import { describe, expect, it } from 'vitest';
import { dangerIn, soundsHeavy } from '../../src/understand/danger.ts';
import { understand } from '../../src/understand/understand.ts';
import { calmLines, dangerLines, idioms } from './danger.ts';
import { longRows } from './long.ts';
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
