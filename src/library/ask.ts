import type { Topic } from './explain.ts';

/**
 * Finds the page that a question asks for, by the phrases that stand on top of each page.
 * For questions that no written rule knows: the words that phrase and question share, rare words counting most.
 */
export type TopicIndex = { phrases: { id: string; plain: string; words: string[]; weight: number }[]; weights: Map<string, number> };

const silent = new Set(
  `a an the i im ive id me my we our us you your it its is are am was be been do does did done have has had can could will would should
  to of in on at for from with by as and or but if so that this these those there what whats how who which when where why any some just
  get got go them they their he she his her not no yes please about into up out tell know mean want need
  el la los las un una unos unas yo mi mis me nos nuestro usted su sus se le les lo es son soy esta estan fue ser hay ha he tengo tiene
  puedo puede pueden podria de del en a al por para con que cual cuales como quien cuando donde y o pero si eso esto esta este ya no
  quiero necesito saber decir dijeron escuche dicen cierto verdad
  gonna gotta wanna really even actually too now then u ur im ill ya ahora til till until once
  january february april june july august september october november december`.split(/\s+/),
);

/** Builds the index once, at start, from all pages of one language. */
export function indexTopics(topics: Record<string, Topic>): TopicIndex {
  const phrases = Object.values(topics).flatMap((topic) =>
    [...topic.ask, topic.title].map((ask) => ({ id: topic.id, plain: plainOf(ask), words: contentOf(ask) })),
  );
  const pages = new Map<string, Set<string>>();
  for (const { id, words } of phrases) for (const word of words) pages.set(word, (pages.get(word) ?? new Set()).add(id));
  const all = Object.keys(topics).length;
  const weights = new Map([...pages].map(([word, ids]) => [word, Math.log(1 + all / ids.size)]));
  const weigh = (words: string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  return {
    phrases: phrases.map((phrase) => ({ ...phrase, weight: weigh(phrase.words) })),
    weights,
  };
}

/** A page, how near its phrase comes (over 1: the very phrase), and how many words of weight the question has. */
export type Found = { id: string; close: number; words: number };

/**
 * The page whose phrase the question comes nearest to, with a closeness of 0 to 1; null when nothing comes near.
 * Pure, and about as costly as reading the phrases once. Meant for short questions: a story shares words with everything.
 */
export function topicAsked(index: TopicIndex, question: string, enough = 0.55): Found | null {
  const plain = plainOf(question);
  const asked = new Set(contentOf(question).map((word) => asMeant(index, word)));
  // A word that stands in no phrase counts as a rare one: the more of them, the less the question is ours.
  const rare = Math.log(1 + index.phrases.length);
  const total = [...asked].reduce((sum, word) => sum + (index.weights.get(word) ?? rare), 0);
  let best: (Found & { apart: number }) | null = null;
  for (const phrase of index.phrases) {
    const { id, words, weight } = phrase;
    const shared = words.filter((word) => asked.has(word)).reduce((sum, word) => sum + (index.weights.get(word) ?? 0), 0);
    const near = total + weight === 0 ? 0 : (2 * shared) / (total + weight);
    const close = Math.max(near, asWritten(phrase, plain, total));
    // of two that are as near in their words, the one of nearer length: "what is a servcer" is "what is a servicer"
    const apart = Math.abs(phrase.plain.length - plain.length);
    const nearer = close > (best?.close ?? 0) + 1e-9 || (best !== null && close > best.close - 1e-9 && apart < best.apart);
    if (nearer && close > 0) best = { id, close, words: asked.size, apart };
  }
  return best !== null && best.close >= enough ? { id: best.id, close: best.close, words: best.words } : null;
}

/** The phrase itself is certain, before any other of the same words; inside a longer question it is near, the more so the less stands around it. */
function asWritten(phrase: TopicIndex['phrases'][number], question: string, total: number): number {
  if (phrase.plain === question) return 1.01;
  const inside = phrase.words.length > 1 && ` ${question} `.includes(` ${phrase.plain} `);
  return inside && total > 0 ? 0.38 + (0.62 * phrase.weight) / total : 0;
}

/** A word that stands on no page, as the page's word that it was meant to be: "forclosure" is "foreclosure". */
function asMeant({ weights }: TopicIndex, word: string): string {
  if (weights.has(word) || word.length < 5 || /\d/.test(word)) return word;
  const near = [...weights.keys()].filter((known) => known[0] === word[0]);
  const most = word.length < 8 ? 1 : 2;
  return (
    near.find((known) => withinEdits(word, known, 1)) ??
    (most === 2 ? near.find((known) => withinEdits(word, known, 2)) : undefined) ??
    word
  );
}

/** Are two words at most `most` letters apart (added, left out, changed, or two swapped)? */
function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    before = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= most;
}

/** The words that carry meaning, each once, without accents and common endings. */
function contentOf(text: string): string[] {
  const words = plainOf(text).split(' ');
  return [...new Set(words.filter((word) => word !== '' && !silent.has(word)).map((word) => stem(whole[word] ?? word)))];
}

/** Short forms and other words for the same, as the pages write them. */
const whole: Record<string, string> = {
  mod: 'modification',
  mods: 'modification',
  refi: 'refinance',
  bk: 'bankruptcy',
  home: 'house',
  lender: 'bank',
  mother: 'mom',
  mothers: 'moms',
  father: 'dad',
  fathers: 'dads',
  foreclosing: 'foreclosure',
  foreclosed: 'foreclosure',
  foreclose: 'foreclosure',
  bancarrota: 'quiebra',
  hogar: 'casa',
  // the stem would be that of "trust"
  trustee: 'fiduciary',
};

/** Lower case, without accents, apostrophes and punctuation, one space between words. */
function plainOf(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return (bare.match(/[a-z0-9]+/g) ?? []).join(' ');
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|(?<!e)ed|es|s|ar|er|ir|an|en)$/, '').replace(/[aeo]$/, '');
}
