import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, holdsIn, mayHold } from '../../src/understand/cues.ts';
import { explained, explainedEs, idioms } from '../../src/understand/danger/idioms.ts';
import { others } from '../../src/understand/danger/others.ts';
import { deathWords, deathWordsEs, lifeWords, selfHarm, selfHarmEs } from '../../src/understand/danger/selfHarm.ts';
import { wider, widerSelf } from '../../src/understand/danger/wider.ts';
import { keyOf, waysOf } from '../../src/understand/patternWays.ts';
import { fold } from '../../src/understand/plain.ts';
import { diarioHardships, diarioMore, diarioStatus } from '../../src/understand/rules/diario.ts';
import { everydayHardships, everydayHopes, everydayStatus } from '../../src/understand/rules/everyday.ts';
import { familiaHardships } from '../../src/understand/rules/familias.ts';
import { furtherHardships, furtherStatus } from '../../src/understand/rules/further.ts';
import { hardshipRules } from '../../src/understand/rules/hardship.ts';
import { homeRules, moreRules } from '../../src/understand/rules/household.ts';
import { letterHardships, letterHopes, letterMore, letterOptions, letterStatus } from '../../src/understand/rules/letters.ts';
import { contactRules, optionRules, statusRules } from '../../src/understand/rules/loan.ts';
import { diarioRows, plainRows } from './long.ts';

/** What is found with cues is what the pattern finds. */
const same = (pattern: RegExp, text: string): void => {
  const [plain, cued] = [pattern.exec(text), firstOf(pattern, text)];
  expect([cued?.index, cued && [...cued]], `${pattern.source.slice(0, 80)} in "${text}"`).toEqual([plain?.index, plain && [...plain]]);
};
const needs = (pattern: RegExp) => waysOf(pattern.source).map((way) => keyOf(way.needs));

describe('a pattern is taken apart into its ways', () => {
  it('at its top, or in the group behind an edge', () => {
    expect(waysOf(/a b|c d/.source).map((way) => way.source)).toEqual(['a b', 'c d']);
    expect(waysOf(/\b(?:lost my job|laid off) (?:in|last)\b/.source).map((way) => way.source)).toEqual([
      '\\b(?:lost my job) (?:in|last)\\b',
      '\\b(?:laid off) (?:in|last)\\b',
    ]);
    expect(waysOf(/^(?:yes|no)$/.source).map((way) => way.source)).toEqual(['^(?:yes)$', '^(?:no)$']);
  });

  it('not where the group comes after letters, more than once, or holds a place to be read', () => {
    expect(waysOf(/my (?:wife|son)/.source)).toHaveLength(1);
    expect(waysOf(/\b(?:very |so )+sick/.source).map((way) => way.source)).toEqual([/\b(?:very |so )+sick/.source]);
    expect(waysOf(/\b(?:(one)|(two))/.source).map((way) => way.source)).toEqual([/\b(?:(one)|(two))/.source]);
    expect(waysOf(/(one)|(two)/.source).map((way) => way.source)).toEqual(['(one)|(two)', '(one)|(two)']);
  });

  it('needs the letters that must stand, not those that may', () => {
    expect(needs(/laid off/)).toEqual([['laid off']]);
    expect(needs(/colou?rs/)).toEqual([['colo']]);
    expect(needs(/lo+st it/)).toEqual([['ost it']]);
    expect(needs(/ab{0,2}cdef/)).toEqual([['cdef']]);
    expect(needs(/my (?:wife|husband) died/)).toEqual([[' died']]);
    expect(needs(/x(?:wife|husband)y/)).toEqual([['wife', 'husband']]);
    expect(needs(/x(?:wife|\w+)y/)).toEqual([undefined]);
    expect(needs(/(?<!never )(?!not )sold/)).toEqual([['sold']]);
    expect(needs(/[abc]\w+ \d/)).toEqual([undefined]);
    expect(needs(/what\? \u00e9t\x41 was/)).toEqual([['what? ']]);
    expect(needs(/a (?:rather long way )?off/)).toEqual([['off']]);
  });
});

describe('a search with cues', () => {
  it('finds the leftmost place, and of two at one place what the pattern names first', () => {
    same(/\b(?:job loss|lost my job|lost)\b/, 'i lost my job, a job loss');
    same(/\b(?:lost|lost my job)\b/, 'i lost my job');
    same(/late|be|behind/, 'we are behind, late');
    expect(firstOf(/\b(?:lost my job|laid off)\b/, 'nothing of the kind')).toBeNull();
    expect(holdsIn(/\b(?:lost my job|laid off)\b/, 'i was laid off')).toBe(true);
  });

  it('knows of a pattern that is new when the text was searched before', () => {
    const text = 'the roof fell in last week';
    expect(holdsIn(/\b(?:wall fell|floor fell)\b/, text)).toBe(false);
    expect(holdsIn(/\b(?:roof fell|floor fell)\b/, text)).toBe(true);
  });

  it('holds for short texts, for long ones, for letters beyond ascii', () => {
    same(/\b(?:no|yes)\b/, 'no');
    same(/ñandu|caña/, 'una caña');
    same(/\b(?:behind|late)\b/, `${'and then '.repeat(9000)}late`);
  });

  it('leaves patterns with flags alone, but knows where they cannot hold', () => {
    expect(firstOf(/LATE/i, 'late')?.[0]).toBe('late');
    expect(mayHold(/\bin case i die\b/g, 'the bank sent a letter')).toBe(false);
    expect(mayHold(/\bin case i die\b/g, 'just in case i die')).toBe(true);
    expect(mayHold(/\bBEHIND\b/gi, 'we are behind')).toBe(true);
  });

  it('finds in every message of the sets what the rules find alone', () => {
    const rules = [
      hardshipRules,
      statusRules,
      optionRules,
      contactRules,
      homeRules,
      moreRules,
      everydayHardships,
      everydayStatus,
      everydayHopes,
    ];
    const more = [letterHardships, letterStatus, letterOptions, letterMore, letterHopes, furtherHardships, furtherStatus];
    const spanish = [diarioHardships, diarioStatus, diarioMore, familiaHardships];
    const danger = [
      ...selfHarm,
      ...selfHarmEs,
      ...widerSelf,
      deathWords,
      deathWordsEs,
      lifeWords,
      ...[...others, ...wider].map((one) => one.when),
    ];
    const patterns = [...[...rules, ...more, ...spanish].flat().map((rule) => rule.when), ...danger];
    const texts = [...plainRows('learned'), ...diarioRows('read')].filter((_, i) => i % 5 === 0).map((row) => fold(row.text));
    expect(texts.length).toBeGreaterThan(400);
    const different = texts.flatMap((text) =>
      patterns.filter((one) => one.exec(text)?.[0] !== firstOf(one, text)?.[0] || one.exec(text)?.index !== firstOf(one, text)?.index),
    );
    expect(different).toEqual([]);
    for (const one of [...idioms, ...explained, ...explainedEs])
      expect(texts.filter((text) => text.replace(one, '') !== text && !mayHold(one, text))).toEqual([]);
  });

  it('and whatever the pattern, whatever the text', () => {
    const letter = fc.constantFrom('a', 'b', 'c', ' ', 'ab', 'cab', 'bca');
    const piece = fc.oneof(
      letter,
      fc.constantFrom('a?', 'b+', 'c*', '[ab]', '\\w', '\\b', '.', '(?!ab)', '(?<!c)', 'a{2}', 'b{0,1}', '\\.'),
    );
    const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
      group: fc
        .tuple(fc.constantFrom('(?:', '('), fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?', '+'))
        .map(([open, ways, times]) => `${open}${ways.join('|')})${times}`),
      pattern: fc.array(fc.oneof({ maxDepth: 3 }, piece, tie('group')), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    }));
    const many = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|'));
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.'), { maxLength: 24 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(many, text, (source, low) => {
        fc.pre(isPattern(source));
        same(new RegExp(source), low);
      }),
      { seed: 20261123, numRuns: 3000 },
    );
  });
});

const isPattern = (source: string): boolean => {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
};
