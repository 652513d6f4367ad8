import type { AskId } from '../../dialogs/chart/asks.ts';
import { fold } from '../understand/plain.ts';

/**
 * Short answers beside the titles of the choices: "just him", "by phone". Each group of a row has a word in the answer, and nothing but
 * `besides` and fillers stands there too: a "not" leaves it to the reader. Consents are not here: those take a plain yes or a tap.
 */
type Row = readonly [value: string, groups: readonly string[], besides?: string];

const fillers = setOf(
  "yes yeah yep ok please si pues por favor think guess maybe now right creo que its it's a an un una the just only solo still my our mi mis la los obviously",
);
const me = 'me mine myself i yo';
const others = 'him his her he she el ella husband wife dad father mom mother parents esposo esposa marido papa mama padre madre';
const owner: Row[] = [
  ['both', [me, others], 'and y'],
  ['me', [me], 'name nombre in en a'],
  ['other', [others], 'name nombre in en a de su late ex'],
];
const goOn: Row[] = [['yes', ['continue seguir sigamos going on'], "let's lets go keep i want to"]];

const rows: Partial<Record<AskId, readonly Row[]>> = {
  'place.occupancy': [
    [
      'primary',
      [`${me} ${others} we us nosotros kids children family son daughter familia hijos hijas they still house home casa`],
      'and with y con live lives vivo vive vivimos there here in it were aqui ahi two three dos tres',
    ],
  ],
  'owner.note': owner,
  'owner.deed': owner,
  'loan.type': [['conventional', ['regular normal standard conv comun'], 'bank loan banco prestamo']],
  'hopes.wants': [['keep', ['stay quedarme quedarnos'], 'i we want to here in as long if can she he should aqui']],
  'income.back': [
    ['less', ['some less little menos poco'], 'than before antes gano'],
    ['no', ['not', 'working'], 'yet im i am'],
  ],
  'income.lasting': [
    ['lasting', ['permanent permanente forever siempre queda'], 'no asi se es para'],
    ['lasting', ["wont won't", 'change pass work better'], 'no he she it get again'],
    ['temporary', ['should will creo', 'ok okay pass better pasa'], 'be get it once i start yo'],
  ],
  'illness.benefits': [['applied', ['applied waiting esperando'], 'we i for on disability ssdi social security el seguro estamos']],
  'money.assets': [['under_10k', ['nah nope little poco'], 'very muy']],
  'handoff.how': [['call', ['phone cell call telefono llamada'], 'by over on me can you']],
  'handoff.preview': [['yes', ['send mandalo envialo'], 'go ahead it']],
  'sale.person': [
    ['person', ['person someone persona alguien help ayuda'], 'get me i want need'],
    ['go_on', ['tell digame sigamos on'], "no me what to do hago go let's lets"],
  ],
  'safety.house': goOn,
  'stopped.resume': goOn,
};

function setOf(words: string): Set<string> {
  return new Set(words.split(' '));
}

function fits(said: readonly string[], [, groups, besides = '']: Row): boolean {
  const known = setOf(`${groups.join(' ')} ${besides}`);
  const stands = (word: string) => fillers.has(word) || known.has(word) || /^\d+$/.test(word);
  return said.every(stands) && groups.every((group) => said.some((word) => setOf(group).has(word)));
}

/** The value of the choice that a whole message stands for; null where it says anything else. */
export function inPlainWords(id: AskId, text: string): string | null {
  const said = text.length > 80 || text.includes('?') ? null : fold(text).match(/[a-z\d']+/g);
  return said === null ? null : (rows[id]?.find((row) => fits(said, row))?.[0] ?? null);
}
