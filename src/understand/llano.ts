/** Spanish as it is typed on a phone, brought to one spelling. Places in the text move: what is found here is told by its sentence. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:xq|pq|porq|xk|porke)\b/g, 'porque'],
  [/\b(?:q|k|ke)\b/g, 'que'],
  [/(?<=[a-z\d] )d(?= [a-z])/g, 'de'],
  [/\bx\b(?! ?\$?\d)/g, 'por'],
  [/\bpa'?l\b/g, 'para el'],
  [/\bpa'?(?= )/g, 'para'],
  [/\b(?:nomas|namas|na'? ma'?s?|nada mas|solamente|nomá)\b/g, 'solo'],
  [/\bto'?(?= (?:lo|los|el|la|junto|eso)\b)/g, 'todo'],
  [/\btoy\b/g, 'estoy'],
  [/\bta\b/g, 'esta'],
  [/([a-z]{3})ao(s?)\b/g, '$1ado$2'],
  [/\bk(?=e(?!y|ep)|i(?!d|ll|ck|t\b|tch))|(?<=\bin)k(?=i)|(?<=\ba)k(?=i)/g, 'qu'],
  [/\beh?(?= (?:\w+[aiu]do|h?echo|dicho|escrito|puesto)\b)/g, 'he'],
  [/\b(he|hemos|ha) echo\b/g, '$1 hecho'],
  [/\bemos\b/g, 'hemos'],
  [/\bdev(?=[eo]\b|en\b|emos|ia|ido|iendo)/g, 'deb'],
  [/\bbal(?=e\b|ga\b|or)/g, 'val'],
  [/\bbend(?=[eio])/g, 'vend'],
  [/\bbi[bv](?=[eio])/g, 'viv'],
  [
    /\bb(?=eran|iernes?\b|ien(?:en?|i\w+)\b|in[eo]\b|ini|e[cs]es\b|e[cs]in|iej|ol[bv][ie]|uel[tv]|entas?\b|enci|amos\b|esicul|o[iy]\b)/g,
    'v',
  ],
  [/\bv(?=aj[aoe]|an[ck]|uen[oa]|ien\b|orr[ae])/g, 'b'],
  [/\b(a|tra|re[cs]i|escri|ha|sa)v(?=oga|aj|lar|i(?:a|o|eron|mos)?\b|er\b)/g, '$1b'],
  [/\btodab(?=ia\b)/g, 'todav'],
  [/([a-z]{2}[a-z])ava(?=n?\b|mos\b)/g, '$1aba'],
  [/\bt(?:ub|uv)(?=e que|o que|imos|ieron)/g, 'tuv'],
  [/\bresib(?=[ieo])/g, 'recib'],
  [/n(?=[pb][aeiourl])/g, 'm'],
  [/\b(negoc|divor|servi|noti|despid|solu)sio?(?=n?)/g, '$1cio'],
  [/\ba(?:c?[sc]|ks|x)ident/g, 'accident'],
  [/\b[cs]iru[jg]i/g, 'cirugi'],
  [/\bserr(?=[oae])/g, 'cerr'],
  [/\bembaras/g, 'embaraz'],
  [/\bfallesi/g, 'falleci'],
  [/\bvensi(?=d|o|er)/g, 'venci'],
  [/\bago\b/g, 'hago'],
  [/\bsuvast/g, 'subast'],
  [/\b(lune|marte|miercole|jueve|vierne)\b/g, '$1s'],
  [/\bempies/g, 'empiez'],
  [/\bempese\b/g, 'empece'],
  [/sient(?=[oa]s?\b)/g, 'cient'],
  [/\bsin(?=co\b|cuent)/g, 'cin'],
  [/\bdies\b/g, 'diez'],
  [/\bseiz\b/g, 'seis'],
  [/\bbeint/g, 'veint'],
  [/\b(on|do|tre|cator|quin)se\b/g, '$1ce'],
  [/\b(a?segur)ansa/g, '$1anza'],
  [/\bincapasi/g, 'incapaci'],
  [/\bpoyer/g, 'poller'],
  [/\bnobi(?=e)/g, 'novi'],
  [/\bsetiembre\b/g, 'septiembre'],
  [/\bdisi(?=em)/g, 'dici'],
  [/\btaz(?=as?\b)/g, 'tas'],
  [/\b(?:h?isieron|hic?sieron|icieron)\b/g, 'hicieron'],
  [/\b(?:aora|aorita|orita|horita)\b/g, 'ahora'],
  [/\boras\b|(?<=\b(?:cortaron|bajaron|quitaron|recortaron|menos|por|la|cada) )ora\b/g, 'horas'],
  [/\b(?=(?:ospital|uelga|uracan|ijos?\b|ijas?\b|erman[oa]|asta\b|ermanit|erenc|elada|ernia))/g, 'h'],
  [/\ban(?= (?:\w+[aiu]do|hecho|dicho|escrito|puesto)\b)/g, 'han'],
  [/\bay(?= (?!(?:no|que (?:pena|dolor)|dios)\b))/g, 'hay'],
  [/\base(?= (?:\w+ )?(?:mes|ano|dia|seman))/g, 'hace'],
  [/\blla\b/g, 'ya'],
  [/\by(?=am(?:e|o|an?|aron|ado|ando|ar)\b|eg(?:o|a|ue|aron|an|ado)\b)/g, 'll'],
  [/\bmu[iy]\b/g, 'muy'],
  [/\b(v|s|est|h)oi\b/g, '$1oy'],
  [/\btra[bv]a[jgh](?=[oae])/g, 'trabaj'],
  [/\bcor(?=ieron|io\b)/g, 'corr'],
  [/\bdesp[ie]d(?:ier|ir)o?n?\b/g, 'despidieron'],
  [/\btaba(?=n?\b)/g, 'estaba'],
  [/\bmese\b/g, 'meses'],
  [/\b(?:lei|ley|lay|leis?) ?of+\b/g, 'lay off'],
  [/\b(el|la|mi|los|mis|un|del?|con|por|cada|este|ese|\d+|dos|tres) (?:pa?e?y?mint|payment)(s?)\b/g, '$1 pago$2'],
  [/\b(el|la|mi|un|del?|este|ese|otro) loan\b/g, '$1 prestamo'],
  [/\b(estoy|ando|voy|estamos|vamos) (?:behind|late)\b/g, '$1 atrasado'],
  [/\bnes[ec]+sit/g, 'necesit'],
  [/\ba[cs]er\b/g, 'hacer'],
  [/\bmeces\b/g, 'meses'],
  [/\bdeboo+\b/g, 'debo'],
  [/\bpos\b/g, 'pues'],
  [/\bbancarota\b/g, 'bancarrota'],
  [/\bbanko\b/g, 'banco'],
  [/\bk(?=[aou]\w)/g, 'c'],
  [/\bi\b/g, 'y'],
  [/\bquero\b/g, 'quiero'],
  [/\b(?:h?ise|ize|hize)\b/g, 'hice'],
  [/\b(?=abl[aeo])|\b(?=ipotec|aorr)/g, 'h'],
  [/\bhaorr/g, 'ahorr'],
  [/\batraz/g, 'atras'],
  [/\bl[ly]?e[bv](?=o\b|amos\b)/g, 'llev'],
  [/asion\b/g, 'acion'],
  [/\bmo(?:r|l)?g[aeui]+(?:ge|ch|sh|tch)\b/g, 'mortgage'],
  [/\b(?:mai|mami|jefita|ama)\b/g, 'mama'],
  [/\b(?:pai|papi|jefito|apa)\b/g, 'papa'],
  [/\b(pag|diner|cuot|letr|cas|mensualidad|papel|tiemp|abogad|ahorr|terren|apartament|carr)(?:c?it)([oa])(s?)\b/g, '$1$2$3'],
  [/\bq(?=[ei])/g, 'qu'],
  [/\b(\d+) sem\b/g, '$1 semanas'],
  [/\b(?:el )?medio ano\b/g, '6 meses'],
  [/\bun ano y medio\b/g, '18 meses'],
  [/\b(?:un )?mes y medio\b/g, '1.5 meses'],
  [/\b(?:(?:un|el|como) )?par de(?= (?:mes|pago|cuot|letr|mensual))/g, '2'],
  [/\bmensualidade\b/g, 'mensualidades'],
  [/\btoavia\b/g, 'todavia'],
  [/\btrece\b/g, '13'],
];

/** Keeps the last few answers: each reader of a message asks anew for the message and for its sentences. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (!answers.has(text)) {
      if (answers.size >= 16) answers.clear();
      answers.set(text, work(text));
    }
    return answers.get(text) as T;
  };
}

/** A text in the one spelling. */
export const llano = remembered((low) => spellings.reduce((text, [when, plain]) => text.replace(when, plain), low));

const sureWords =
  /\b(?:que|ke|los|las|mis|nos|una|por|para|pa|del|casa|banco|pagos?|hipoteca|debo|estoy|toy|tengo|llevo|llebo|quiero|kiero|vivo|les|prestamo|cuotas?|meses|dias|hemos|abogad[oa]|modificacion|atras\w+|mes|venta|subasta|aqui|alla|pero|porque|cuando|estamos|somos|letras|mensualidad\w*|quiebra|bancarrota|representacion|pero|devo|kiero|e llamado|vivienda|deseo|agradec\w+|capitulo|muy|mucho|esto|eso|ayuda|dinero)\b/;
const likelyWords =
  /\b(?:la|el|lo|le|se|mi|y|un|su|de|en|ya|fue|con|al|esta|sin|me)\b[^.]{0,40}?\b(?:la|el|lo|le|se|mi|un|su|de|en|ya|fue|con|al|esta|sin)\b/;
/** Whether a text is Spanish: a word that only Spanish has, or two small ones. English is left alone. */
export const spanish = { test: remembered((low) => sureWords.test(low) || likelyWords.test(low)) };

const otherPeople =
  '(?:vecin[oa]s?|herman[oa]s?|ti[oa]s?|sobrin[oa]s?|socio|comadre|compadre|compas?|amig[oa]s?|prim[oa]s?|cunad[oa]s?|companer[oa]s?|concun[oa]s?|conocid[oa]s?|patron|jefe|contratista|inquilin[oa]s?|(?:senora?|gente) de (?:enfrente|al lado|abajo|la iglesia))';
const theirStory = new RegExp(
  `^\\W*(?:(?:a|y|pues|bueno|que|es|dicen|dice|conozco|vi|oiga|mire|aunque|porque|cuando|como) ){0,3}(?:mis?|un[ao]?s?|el|la|los|las|otr[oa]|est[ea]|nuestr[oa]s?) (?:\\w+ )?${otherPeople}\\b(.*)$`,
);
const toUs = /\b(?:(?:me|nos) (?!da\b|dan\b|parece|duele|preocup)|mis?|conmigo|nuestr[oa]s?|yo|prest\w+)\b/;
const clauseEnd = /[,.;!?\n]| pero | y (?=yo\b|a mi\b|a nosotros\b|nosotros\b|mi\b|(?:el|la|los) inquilin)/g;

/** "A mi vecina le dieron una modificación": the clause around a place is the story of somebody else, and touches us in nothing. */
export function deOtro(text: string, span: { start: number; end: number }): boolean {
  let [from, to] = [0, text.length];
  for (const mark of text.matchAll(clauseEnd)) {
    if (mark.index < span.start) from = mark.index + mark[0].length;
    else if (mark.index >= span.end) {
      to = mark.index;
      break;
    }
  }
  const story = theirStory.exec(text.slice(from, to));
  return story !== null && !toUs.test(story[1] ?? '');
}
