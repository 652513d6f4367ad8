import type { Fact } from '../../dialogs/case.ts';
import { ajeno, enEspanol, peorPagado } from './ajeno.ts';
import { notToday, theirWork } from './chat.ts';
import { closedIn } from './closed.ts';
import { theirsActing } from './evidence.ts';
import { llano } from './llano.ts';
import { notMeant, ofAnybody } from './meant.ts';
import { type Quantity, quantities } from './numbers.ts';
import { fold, type Span, sentences } from './plain.ts';
import { otroCuento } from './relato.ts';
import { roseByAmounts, roseByPair, roseForEscrow } from './rose.ts';
import { befellRules } from './rules/befell.ts';
import { diarioContact, diarioHardships, diarioHopes, diarioMore, diarioOptions, diarioStatus } from './rules/diario.ts';
import { duesRules } from './rules/dues.ts';
import { everydayContact, everydayHardships, everydayHopes, everydayStatus } from './rules/everyday.ts';
import { familiaHardships } from './rules/familias.ts';
import { familiaMore, familiaStatus } from './rules/familias2.ts';
import { furtherContact, furtherHardships, furtherHopes, furtherMore, furtherOptions, furtherStatus } from './rules/further.ts';
import { hardshipRules } from './rules/hardship.ts';
import { houseIn, notOfHouse } from './rules/house.ts';
import { homeRules, moreRules } from './rules/household.ts';
import { incomeSigns } from './rules/income.ts';
import { anothersLawyer, lawyerRules } from './rules/lawyer.ts';
import { letterContact, letterHardships, letterHopes, letterMore, letterOptions, letterStatus } from './rules/letters.ts';
import { livedRules } from './rules/lived.ts';
import { contactRules, optionRules, statusRules } from './rules/loan.ts';
import { nearHomeRules } from './rules/nearHome.ts';
import { relatoHardships, relatoMore, relatoStatus } from './rules/relatos.ts';
import { type Hit, hitsOf, type Rule } from './rules/rule.ts';
import { desmentido, tramitesIn } from './rules/tramites.ts';
import { wondered } from './rules/turned.ts';
import { notThisWay, waysOut } from './rules/waysOut.ts';
import { whereStatus } from './rules/where.ts';
import { untold } from './untold.ts';
import { newLoan, ofRelative, ofStaff, onlyAppliedFor, strangers, whenever, withoutStrangers } from './whose.ts';

/** All words by which facts are told, and what keeps a place where they stand from being told of this household. */

/** A message made ready: as typed, folded to plain letters place for place, that in one spelling, its own sentences, its numbers, and whether it is plainly Spanish. */
export type Text = { raw: string; typed: string; low: string; spans: Span[]; numbers: Quantity[]; es: boolean };

/** More numbers than anyone tells in a message: what comes after them is no story. */
const mostNumbers = 60;

/**
 * No fact stands in a picture or in another script: they become blanks, and the text one byte a letter. A single picture would have V8
 * compile each pattern a second time for texts of two bytes a letter, in as much memory again.
 */
const oneByte = (low: string): string =>
  /[^\0-\xff]/.test(low) ? Buffer.from(low.replace(/[^\0-\xff]/g, ' '), 'latin1').toString('latin1') : low;

/** Sixty letters and no space are no word that anyone tells; patterns with numbers in them would search such a run again from each of its digits. */
const noWord = /\S{60,}/g;

/** Makes a message ready, Spanish in its one spelling. Sentences about strangers are left out. */
export function textOf(raw: string, spanish: boolean): Text {
  const typed = withoutStrangers(oneByte(fold(raw)).replace(noWord, (run) => ' '.repeat(run.length)));
  const es = enEspanol(typed, spanish);
  const low = es ? llano(typed) : typed;
  const spans = sentences(low).flatMap((span) => withoutStranger(low, span));
  return { raw, typed, low, spans, numbers: quantities(low).slice(0, mostNumbers), es };
}

/** Of a sentence in which a stranger comes in only what stands before, if that is a clause of its own. */
function withoutStranger(low: string, { start, end }: Span): Span[] {
  const at = low.slice(start, end).search(strangers);
  if (at < 0) return [{ start, end }];
  return at < 25 ? [] : [{ start, end: start + at }];
}

/** The short words of chat, then the wider ones of letters, then families of words. */
const hardshipSigns = [
  ...hardshipRules,
  ...letterHardships,
  ...furtherHardships,
  ...everydayHardships,
  ...duesRules,
  ...befellRules,
  ...nearHomeRules,
  ...livedRules,
  ...diarioHardships,
];
const optionSigns = [...optionRules, ...letterOptions, ...furtherOptions, ...diarioOptions, ...waysOut];
const homeSigns = [...homeRules, ...letterHopes, ...furtherHopes, ...everydayHopes, ...diarioHopes];
const moreSigns = [...moreRules, ...incomeSigns, ...letterMore, ...furtherMore, ...diarioMore, ...lawyerRules];
const contactSigns = [...contactRules, ...letterContact, ...furtherContact, ...everydayContact, ...diarioContact];
const spanishHardships = [...familiaHardships, ...relatoHardships];
const spanishMore = [...familiaMore, ...relatoMore];
const spanishStatus = [...familiaStatus, ...relatoStatus];
const statusSigns = [...statusRules, ...letterStatus, ...furtherStatus, ...everydayStatus, ...diarioStatus, ...whereStatus];

/** Places where rules hold; the families of Spanish words are searched in Spanish only. */
const found = (text: Text, rules: readonly Rule[], spanish: readonly Rule[] = []): Hit[] => {
  const plain = hitsOf(rules, text.low, text.spans).filter((hit) => !notToday(text.low, hit));
  return text.es
    ? [...plain, ...hitsOf(spanish, text.low, text.spans).filter((hit) => !theirWork(text.low, hit))].filter(
        (hit) => !otroCuento(text.low, hit),
      )
    : plain;
};

/** A rate or a payment that changed before the closing is no hardship. */
const ofNewLoan = (low: string, hit: Hit): boolean => hit.value === 'arm_reset_or_payment_increase' && newLoan(low);

/** What befell the household. */
export function hardshipsIn(text: Text): Hit[] {
  const { low, spans, numbers, es } = text;
  const rose = [...roseForEscrow(low, spans), ...roseByAmounts(low, numbers), ...roseByPair(low, spans), ...closedIn(low, spans)];
  const vetoes = [
    ofNewLoan,
    (_: string, hit: Hit) => ofAnybody(low, hit.span.start),
    ofRelative,
    whenever,
    ofStaff,
    untold,
    ...(es ? [ajeno] : []),
  ];
  return [...rose, ...found(text, hardshipSigns, spanishHardships)].filter((hit) => !vetoes.some((veto) => veto(low, hit)));
}

/** What is told by plain words: ways out, warning signs of a scam, the house, its loan and people, in that order of keys. */
export function toldIn(text: Text): { options: Hit[]; scam: Hit[]; rest: Hit[] } {
  const { low, spans, es } = text;
  const tramites = tramitesIn(low, es).filter((hit) => !otroCuento(low, hit));
  const options = found(text, optionSigns).filter((hit) => !notThisWay(low, hit) && !desmentido(low, hit));
  const home = found(text, homeSigns).filter((hit) => hit.fact !== 'wants' || !theirsActing(low, hit.span.start));
  const [scam, others] = parted(found(text, moreSigns, spanishMore), 'scam');
  const more = others.filter((hit) => !onlyAppliedFor(low, hit) && !anothersLawyer(low, hit) && !notYetEarned(text, hit));
  const contact = newLoan(low) ? [] : found(text, contactSigns).filter((hit) => !wondered(low, hit.span.start));
  const house = [
    ...[...home, ...more].filter((hit) => !notOfHouse(low, hit)),
    ...houseIn(low, spans).filter((hit) => !notToday(low, hit)),
  ].filter((hit) => !notMeant(low, hit));
  const rest = [...[...house, ...contact].filter((hit) => !desmentido(low, hit)), ...tramites];
  const [also, single] = parted(rest, 'optionsMentioned');
  return { options: [...options, ...also], scam: scam.filter((hit) => !notOfHouse(low, hit)), rest: single };
}

/** The hits of one fact, and the others. */
const parted = (hits: readonly Hit[], fact: Fact): [Hit[], Hit[]] => [
  hits.filter((hit) => hit.fact === fact),
  hits.filter((hit) => hit.fact !== fact),
];

/** Work was found again, but at less than before. */
const notYetEarned = ({ low, es }: Text, hit: Hit): boolean => es && hit.fact === 'incomeRestored' && hit.value === true && peorPagado(low);

/** Words that name a stage of the payments, before they are weighed against each other. */
export const stagesIn = (text: Text): Hit[] => found(text, statusSigns, spanishStatus);
