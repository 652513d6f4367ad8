import type { AskId } from '../../dialogs/chart/asks.ts';
import { fold } from '../understand/plain.ts';

/**
 * Short answers beside the titles of the choices: "just him", "by phone", "yes send it". A row names the value, groups of words of which
 * each must have one in the answer, and what else may stand there; any other word, a "not" above all, and the answer is left to the
 * reader. Consents are not here: those take a plain yes or a tap.
 */
type Row = readonly [value: string, groups: readonly string[], besides?: string];

const fillers =
  "yes yeah yep ok okay well um please si pues bueno por favor think guess maybe now right creo que ahora ya lol it its it's a an un una the just only still my our mi mis la los las obviously";
const me = 'me mine myself i yo mio';
const others =
  'him his her hers he she el ella husband wife dad father mom mother parents brother sister esposo esposa marido papa mama padre madre hermano hermana ex';
const owner: Row[] = [
  ['both', [me, others], 'and y'],
  ['me', [me], 'name nombre in en a alone solo sola nomas'],
  ['other', [others], 'name nombre in en a de su late solo nomas'],
];
const goOn: Row[] = [['yes', ['continue continuar seguir sigamos seguimos going on'], "let's lets go keep i want to can we quiero con"]];

const rows: Partial<Record<AskId, readonly Row[]>> = {
  'place.occupancy': [
    [
      'primary',
      [
        `me us myself i we yo nosotros kid kids children family son sons daughter daughters mujer familia hijo hijos hija hijas ninos they still home house casa ${others.replace(' ex', '')}`,
      ],
      'and with y con live lives living vivo vive vivimos viven does here there in were aqui ahi own two three four dos tres cuatro solo nomas',
    ],
    ['vacant', ['nobody noone nadie'], 'lives there empty vive ahi esta vacia sola'],
  ],
  'owner.note': owner,
  'owner.deed': owner,
  'loan.type': [['conventional', ['regular normal standard conv ordinary comun'], 'bank loan mortgage one banco prestamo']],
  'hopes.wants': [['keep', ['stay quedarme quedarnos'], 'i we want to wanna here put in if as long can she he should aqui ahi']],
  'income.back': [
    ['less', ['some less little bit menos algo poco part medio'], 'time tiempo than before antes gano'],
    ['no', ['not', 'working'], 'yet im i am'],
    ['no', ['looking buscando'], 'for work trabajo sigo im'],
  ],
  'income.lasting': [
    ['lasting', ['permanent permanently permanente forever siempre queda'], 'no asi se es para'],
    ['lasting', ["wont won't", 'change pass work better back'], 'no he she get come again'],
    [
      'temporary',
      ['should will creo va temporary temporal', 'ok okay pass better pasa pasar temporary temporal'],
      'be get once i start yo a es',
    ],
  ],
  'illness.benefits': [
    [
      'applied',
      ['applied pending waiting esperando aplique aplicamos solicite'],
      'we i he she have for on disability ssdi ssi social security answer el seguro respuesta incapacidad estamos estoy',
    ],
  ],
  'money.assets': [['under_10k', ['nah nope little poco poquito'], 'very muy']],
  'handoff.how': [
    ['call', ['phone cell call telefono celular llamada'], 'by over on me can you'],
    ['text', ['text txt sms mensaje'], 'by me can you de texto'],
  ],
  'handoff.preview': [['yes', ['send mandalo mandelo envialo envielo'], 'go ahead that this']],
  'sale.person': [
    ['person', ['person someone somebody persona alguien help ayuda ayudeme'], 'get me i want need'],
    ['go_on', ['tell digame sigamos continue on'], "no me what to do hago go let's lets"],
  ],
  'safety.house': goOn,
  'stopped.resume': goOn,
};

const setOf = (words: string) => new Set(words.split(' '));
const filling = setOf(fillers);

const fits = (said: readonly string[], groups: readonly string[], besides: string): boolean => {
  const keys = groups.map(setOf);
  const rest = setOf(besides);
  const known = (word: string) => /^\d+$/.test(word) || filling.has(word) || rest.has(word) || keys.some((group) => group.has(word));
  return said.every(known) && keys.every((group) => said.some((word) => group.has(word)));
};

/** The value of the choice that a whole message stands for; null where it says anything else. */
export function inPlainWords(id: AskId, text: string): string | null {
  const said = text.length > 80 ? [] : (fold(text).match(/[a-z\d']+/g) ?? []);
  if (said.length === 0 || /\?/.test(text)) return null;
  return rows[id]?.find(([, groups, besides = '']) => fits(said, groups, besides))?.[0] ?? null;
}
