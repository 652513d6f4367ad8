import type { Rule } from './rule.ts';

/** Hardship in Spanish by families of words: who, which verb in which tense, which thing. The literal turns of phrase are in diario.ts. */

/** Up to so many words in between, none across a comma. */
export const gap = (most: number): string => `(?: [^ ,]+){0,${most}}?`;
export const words = (text: string): RegExp => new RegExp(`\\b(?:${text})`);
/** The past of a regular -ar verb: who did it need not be said. */
const past = (...stems: string[]): string => `(?:${stems.join('|')})(?:o|aron|ado|an)\\b`;
const paso = (value: string, sure: number, text: string[], unless?: string): Rule => ({
  fact: 'hardship',
  value,
  when: words(text.join('|')),
  ...(unless === undefined ? {} : { unless: words(unless) }),
  sure,
});

const clitic = '(?:me|nos|lo|la|los|las|le|les)(?: ha| han| habian)?';
const my = '(?:el|la|los|las|mi|mis|su|sus|un|una|nuestr[oa])';
export const spouse = '(?:espos[oa]|marido|mujer|senora|pareja|novi[oa]|companer[oa])';
export const kin = `(?:${spouse}|viej[oa]|viejit[oa]|mai|pai|mam[ai]|mamita|pap[ai]|papito|apa|ama|jefit[oa]|madre|padre|suegr[oa]|hij[oa]s?|nin[oa]s?|nen[ea]s?|bebe|abuel[oa]|abuelit[oa]|herman[oa]s?|ti[oa])`;
export const work = '(?:trabajo|trabajito|empleo|puesto|plaza|chamba|chambita|jale|pega|pincha|brete|camello|laburo|guiso|curro|pegue)\\b';
const place =
  '(?:fabrica|factoria|planta|empacadora|maquiladora|maquila|bodega|tienda|hotel|restauran\\w*|taller|salon|aserradero|mina|finca|rancho|imprenta|panaderia|guarderia|daycare|lavanderia|supermercado|mall|kmart|sears|cocina|piso|departamento)';
const worked =
  '(?:(?:yo |el |ella |mi \\w+ )?(?:trabaj\\w+|laborab\\w+|llevaba|mesereab\\w+|cocinab\\w+|limpiab\\w+|manejab\\w+|estab\\w+|era|soy))';
/** What one can be thrown out of that is no work. */
const noWork =
  '(?! ?(?:de |del |en )?(?:(?:el|la|los|las|mi|un|una|su) )?(?:cas\\w+|apartamento|plan|capitulo|programa|cuenta|prestamo|sistema|lista|portal|pagina|seguro|titulo|escritura|hospital|caso|papel\\w*|cita|solicitud|aplicacion|trial|auto|carro))';

const jobLoss = paso(
  'job_loss',
  0.8,
  [
    `${clitic} (?:despid\\w+|corri(?:o|eron)|descans(?:o|aron)|liquid(?:o|aron)|cesante(?:o|aron|ado)|desocup(?:o|aron)|desvincul(?:o|aron)|boletin\\w+|dieron (?:de baja|las gracias|el finiquito)|(?:hicieron|dieron) (?:el )?(?:lay|ley)\\w*)`,
    `${clitic} ${past('bot', 'ech')}(?: a (?:todos|los dos|\\w+ personas))?(?=\\W*$|,| (?:de|del|en|como|con|por|sin|porque|xq|hace|y|cuando|a los|despues|el (?:lunes|mes|ano))\\b)${noWork}`,
    `${clitic} ${past('bot', 'ech', 'sac', 'cancel', 'quit', 'corr')}(?: (?:de|del|de la|el|la|en el|en la|de mi|mi|su))? (?:${work}|${place})`,
    `a (?:todos|los dos|muchos|varios) nos (?:sac|bot|ech|mand|cort|corr)\\w+`,
    `(?:me|nos|lo|la) (?:dej(?:o|aron) (?:ir|fuera|afuera|cesantes?|parad\\w+|bota\\w+|sin ${work})|mand(?:o|aron) (?:a|pa|para) (?:la |mi |su |nuestra )?casa(?: a descansar)?|pusieron${gap(2)} en la calle)`,
    `(?:fui|fue|fuimos|sali|salio|salimos|result\\w+|quede|quedo)${gap(1)} (?:despedid|cesante|liquidad|desvinculad|desemplead|desocupad|descansad)\\w*`,
    `(?:eliminaron|quitaron|suprimieron|cerraron|desaparecieron) (?:mi|el|su) (?:puesto|plaza|turno|posicion)`,
    `no (?:me|le|nos) (?:renov\\w+|extend\\w+|siguieron)${gap(2)} contrato|contrato${gap(4)} no (?:me |lo |se )?(?:lo )?renov\\w+`,
    `se (?:me |nos |le )?(?:acabo|termino|vencio)${gap(2)} (?:contrato|temporada|obra|proyecto|pizca|permiso de trabajo|${work})`,
    `(?:perdi|perdio|perdimos|perdieron|perdido)${gap(3)} ${work}`,
    `hubo (?:un )?(?:recortes?|despidos)|(?:qued|sal)\\w+ (?:fuera|afuera) del? ${gap(1)} ?${work}`,
    `(?:me |se |nos )?qued(?:e|o|amos|aron)${gap(3)} (?:sin (?:${work})|cesantes?|parad[oa]s?\\b|desemplead|desocupad)`,
    `(?:sin|no (?:tengo|tiene|tenemos|encuentr\\w+|consig\\w+|consegu\\w+|aparece|(?:me |nos )?sale))(?: un| ningun| otro)? ${work}(?! mejor)`,
    `(?:esta|anda|ando|estoy|estamos|busca|busco) (?:buscando )?${work}(?! (?:mejor|muy|bien|en|con|de))`,
    `(?:estoy|sigo|sigue|anda|ando|toy|llevo${gap(3)}) (?:parad[oa]|desocupad[oa]|cancelad?[oa]|sin trabajar)\\b`,
    `nadie (?:me|nos|lo|la) (?:contrata|da|coge|ocupa|emplea)|a (?:los|mis) \\d+${gap(3)} nadie contrata`,
    `(?:cerr(?:o|aron)|quebr(?:o|aron)|cierre|vendi(?:o|eron)|clausur\\w+)${gap(4)} (?:donde|en que|para (?:la|el) que) ${worked}`,
    `(?:donde|en que|para (?:el|la) (?:que|quien)) ${worked}${gap(5)} (?:(?:la |lo )?cerr|quebr|vendi|se (?:fue|mud|movi)|muri|desaparec)`,
    `(?:cerr(?:o|aron)|quebr(?:o|aron)|hicieron el cierre) (?:a )?(?:el|la|las|los)(?: \\w+)? ?${place}|(?:la|el) (?:fabrica|factoria|planta|empacadora|maquila\\w*|aserradero)${gap(5)} (?:cerro|quebro|se (?:fue|mudo|movio))`,
    `cerro (?:el|la) (?:kmart|sears|mall|planta|fabrica)`,
    `tuv(?:e|o) que (?:renunciar|dejar (?:el|mi|su) ${work})|renunci(?:e|o) (?:a(?:l| mi) )?${work}|(?:deje|dejo) (?:el|mi|su) ${work}`,
    `(?:me|lo|la) quitaron del? ${work}|no (?:me|lo|la) dej(?:a|an) trabajar|cerro el gobierno`,
  ],
  `mi (?:propi[oa]|negocio)|(?:vendi|traspas)\\w+ el prestamo`,
);

const income =
  '(?:sueldo|salario|ingresos?|quincena|paga|horas?|horitas|turnos?|dias de trabajo|jornada|over ?time|tiempo extra|comision(?:es)?|propinas?|tips|bonos?|pension|retiro|manutencion|child support|alimony|ventas|contratos|client[ea]s?|pacientes|rutas?|cargas|fletes|viajes|desempleo|unemployment|ssi|desability|disability|seguro social|food stamps|estampillas|cupones|medicaid|beneficios)\\b';
const cut = `(?:${past('baj', 'recort', 'cort', 'quit', 'rebaj', 'moch', 'tumb', 'elimin', 'congel', 'neg', 'par', 'suspendi', 'dobl')}|redu[jc]\\w+|disminuy\\w+|suspendi\\w+|cay(?:o|eron))`;
const number = '(?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varios|varias|unos|unas|par de|otro)';
const flat = '(?:floj|lent|muert|mal[oa]|baj|despaci|quiet|pesad|escas|dur[oa]|tranquil|parad)';
const earn = '(?:gan|sac|cobr|factur|vend|trabaj|hag|hac|pag|da[n]?\\b|llam|hici)\\w*';

const lessIncome = paso(
  'reduced_income',
  0.78,
  [
    `${cut}${gap(4)} ${income}`,
    `${income}${gap(4)} (?:se (?:me |nos |le )?(?:baj|cay|redu|acab|vin|fue|esfum|desplom|dism)\\w+|(?:me |nos )?(?:la|lo|las|los) (?:recort|quit|baj|cort|redu)\\w+|baj(?:o|aron|ado)|cay(?:o|eron)|reduj\\w+|disminuy\\w+|ya no son|suspendid\\w+)`,
    `ya no (?:me |nos |le |les )?(?:da|dan|hay|paga|pagan|llega|llegan|manda|mandan|pasa|pasan|tengo|tenemos|recib\\w+|cobr\\w+|salen?)${gap(2)} ${income}`,
    `dej(?:o|aron|e|amos) de (?:recibir|mandar|pasar|dar|pagar|llegar|cobrar)(?:me|nos|le)?${gap(3)} (?:${income})`,
    `${earn}${gap(4)} (?:la mitad|(?:dolares |pesos )?menos (?:la|por|de (?:la mitad|lo)|que|horas)|la tercera parte|una miseria|casi nada|poquito)`,
    `${number} (?:o \\w+ )?(?:dias|noches|turnos|horas) (?:a|por|en) la semana|de (?:\\d+|\\w+) (?:horas|dias) (?:a|pas\\w+ a) (?:\\d+|\\w+)|(?:a|de) (?:seis|cinco|cuatro) dias a|a veces${gap(4)} y a veces ningun`,
    `(?:pas|cambi|baj|pus|qued|recort|dej)\\w*${gap(4)} (?:a|en|de|con) (?:(?:un|una|el) )?(?:part ?-?time|medio tiempo|media jornada|tiempo parcial|per ?diem|on call|jornada reducida|\\d+ horas|salario minimo)`,
    `(?:${work}|construccion|temporada|pizca|pesca|landscaping|ventas|clientela|uber|taxi|negocio)${gap(3)} (?:est[ao]|ta|anda|se (?:me |nos )?(?:puso|ha puesto))${gap(1)} ${flat}`,
    `(?:poc[oa]s?|poquit[oa]s?|casi no hay|no hay casi|no (?:hay|hubo) (?:much[oa]|suficiente)|escas[oa]|men[oa]s|no cae (?:\\w+ ){0,2}?)(?: de)? (?:${work}|clientes|clientas|ventas|horas|pacientes|pizca)`,
    `no hubo (?:pizca|temporada|cosecha)|casi no (?:me |nos )?(?:entra|llega|viene|cae|ha[n]? llamado|llaman|sale|tengo client|se vende)|bajaron de puesto|se (?:me |le )?cayeron${gap(2)} (?:contratos|clientes)|no (?:esta )?(?:ta )?dejando na|(?:nos|me) (?:estan )?llamando? ${number} `,
    `(?:me|nos|le) (?:deben|adeudan|quedaron a deber)${gap(2)} (?:quincenas?|semanas?|sueldos?|cheques?)|no (?:me|nos|le|les) (?:han |estan )?(?:pag|deposit)\\w+${gap(4)} (?:sueldo|quincena|salario|verano|licencia|cheque)`,
    `sin (?:cobrar|sueldo|paga|goce|recibir sueldo|ganar|ese ingreso|ese dinero|esa entrada|generar)|no (?:esta|estoy|estamos|anda) (?:\\w+ )?(?:cobrando|ganando|generando)|no cobr(?:e|o|amos)|no hay (?:paga|cheque)|suspendi\\w+ (?:del|sin|de)(?: \\w+)? ?(?:trabajo|sueldo|paga)`,
    `(?:me|nos) (?:jubil|retir|pension)(?:e|amos|aron)(?! (?:el|la|los|del (?:programa|plan|banco)|dinero))|se (?:jubil|retir|pension)o|retiro temprano|(?:la )?pension (?:ya )?no (?:me |nos )?(?:da|alcanza|rinde)`,
    `(?:hij[oa]s?|yerno|nuera|sobrin[oa]|herman[oa]s?|suegr[oa]|papa|mama|roommate|prim[oa]|ex)${gap(5)} (?:(?:me|nos) (?:ayudab|dab|pasab|poni|aportab|mandab|completab)|(?:poni|aportab|ayudab)an?\\b|ya no (?:me |nos |puede )?(?:ayud|aport|pas|mand|pon)|dej\\w+ de (?:ayudar|mandar|pasar|aportar))`,
    `sin (?:poder salir a trabajar|trabajar por|carro no|(?:el )?truck no)|no puedo salir a trabajar|cobra la mitad|vivi(?:mos|endo|r) (?:con|de) (?:un solo|solo un|lo que gana) |un solo sueldo|(?:licencia|dias) sin sueldo`,
  ],
  'bajaron? (?:el|la) (?:pago|cuota|interes|letra|mensualidad|tasa)\\b(?!.*(?:horas|sueldo))|(?:tasa|interes) (?:me )?baj',
);

const body =
  '(?:espalda|columna|rodillas?|cadera|piernas?|pies?|brazos?|manos?|muneca|tobillo|hombros?|cuello|cabeza|corazon|rinon(?:es)?|higado|pulmon(?:es)?|vista|ojos?|matriz|vesicula|hernia|prostata|seno|pecho|estomago|colon|dedos?|costillas?|femur|clavicula|tendon|menisco|tiroides|cerebro|huesos?|nervios|presion|azucar)\\b';
const illness =
  '(?:cancer|tumor|artritis|artrosis|embolia|embolio|neumonia|pulmonia|bronquitis|tuberculosis|lupus|cirrosis|hepatitis|leucemia|esclerosis|fibromialgia|autis\\w+|paralisis|convulsion\\w*|epilepsia|ataques? de (?:panico|ansiedad)|esquizofrenia|dengue|ciatica|metastasis|aneurisma|glaucoma|cataratas|asma|enfisema|demencia|alzheimer|parkinson|dialisis|quimios?|radiaciones|radioterapia|marcapasos|trasplante|gripe|trombosis)\\b';

const ill = paso(
  'medical_or_disability',
  0.8,
  [
    illness,
    `(?:me|se|le|nos) (?:ha |han )?(?:quebr|parti|part|fractur|romp|torc|zaf|lastim|lesion|machuc|desgarr|disloc|jodi|fregu?|oper|amput|cort|abri|desbarat)\\w* (?:(?:de|del|el|la|los|las|un|una|dos|tres|ambas|mi|su) ){1,3}(?:disco|ligamento|${body})`,
    `${body}${gap(2)} (?:ya )?(?:no (?:me |le )?(?:da|dan|aguant|respond|sirv|funcion|mejor)\\w*|mal[oa]s?\\b|jodid|desbaratad|hech[oa]s? (?:pedazos|polvo)|lastimad|fregad|(?:me )?duele|inflamad|operad)`,
    `(?:mal[oa]s?|enferm[oa]s?|delicad[oa]|fregad[oa]|jodid[oa]|grave|problemas?|dolor(?:es)?|lesion|cirugia) (?:de|del|en|con) (?:mi |la |el |los |las |su )?${body}`,
    `(?:me|lo|la|le|nos) (?:(?:van|iban|tienen|tuvieron) (?:a |que )?)?(?:oper(?:aron|an|ar|o|en)(?:me|lo|la)?|intern(?:aron|o)|ingres(?:aron|o)(?= (?:en|al|de|por|el|$))|enyesaron|volvieron a abrir|choc(?:o|aron)(?! (?:el|la|mi|un)\\b)|atropell(?:o|aron)|prohibi\\w+${gap(2)} trabaj\\w+)`,
    `(?:me|se) (?:cai|cayo|resbale|resbalo) (?:de la |del |de un[ao]? |en (?:el|la|un) )(?:escalera|techo|trabajo|obra|andamio|bano|ducha|arbol|caballo|moto|hielo|nieve|camion|segundo)`,
    `en (?:silla de ruedas|cama\\b|intensivo|cuidados? intensivos?)|no (?:puede|puedo|podia) (?:ni )?(?:caminar|moverse|moverme|pararse|pararme|levantarse|levantarme|agacharme)|ya no se levanta|con muletas|postrad[oa]|recien operad\\w|licencia (?:medica|de maternidad)|des?ability|disability|(?:biles?|deudas?|cuentas?) (?:del? )?(?:los )?(?:hospital|medic|doctor)\\w*|los hospitales`,
    `(?:doctor|doctora|medico)${gap(2)} (?:me|le|lo|la) (?:prohib|saco|quit|mando (?:reposo|a descansar|a reposo)|dio incapacidad|dejo en reposo)\\w*|no aguanto la jornada|(?:licencia|manejar|trabajar)${gap(3)} por (?:la|mi|los) (?:vista|ojos)|terapias${gap(3)} (?:cheque|cuestan|caras|comen)`,
    `(?:naci(?:o|eron)|nene|nina|nino|bebe|hij[oa])${gap(3)} (?:con un problema|prematur\\w+|enferm[oa]|en (?:el )?(?:intensivo|nicu|hospital)|con (?:sindrome|autismo))`,
    `(?:deje|dejar|dejo|salirme|salir)(?: de)? trabaj\\w+ (?:para|pa|por) (?:cuidar|atender)\\w*|para (?:cuidar|atender)(?:lo|la|\\b)${gap(1)} ?(?:a mi ${kin})?|a (?:cuidar|atender) a mi ${kin}(?: \\w+)? enferm`,
  ],
  `(?:cuido|cuidaba|trabajo (?:en|con)|limpio en|seguro) (?:un |una |el |la )?(?:hospital|asilo|clinica)|hij[oa]s? (?:en|al) (?:daycare|escuela)|me duele la cabeza`,
);

const death = paso(
  'death',
  0.82,
  [
    `(?:perdi|perdimos|perdio) (?:a )?(?:mi|nuestr[oa]|su|un|una) (?:${kin}|bebe)(?! del? (?:trabajo|custodia))`,
    `(?:enterr|sepult|velamos|crem)\\w* (?:a )?(?:mi|nuestr|el|al)\\b|enviud(?:e|o)\\b|viud[oa]\\b|en (?:gloria|paz) este|dios l[oa] tenga|ya no esta con nosotros|(?:lo|la) mat(?:aron|o)\\b|despues (?:de )?que (?:partio|se fue) mi|(?:funeral|velorio|sepelio|muerte|entierro|fallecimiento) de (?:mi|nuestr)`,
    `que (?:me|nos) dej(?:o|aron) (?:mi |mis )?(?:pap[ai]s?|mam[ai]|padres?|madre|abuel\\w+|ti[oa])\\b|(?:se (?:me|nos) (?:murio|adelanto|fue)) (?:mi|el|la) ${kin}`,
  ],
  'perr\\w+|gat[oa]\\b|mascota|hace (?:\\d\\d|veinte|treinta|quince|muchos) anos|hace (?:ya )?muchos',
);

const apart = paso(
  'divorce_or_separation',
  0.8,
  [
    `mi ${spouse}${gap(4)} (?:me dejo|me abandono|nos dejo|nos abandono|se (?:largo|marcho|canto|desaparecio)|agarro sus cosas|recogio sus cosas|hizo (?:las )?maletas|ya no vive (?:aqui|conmigo|en la casa)|pidio el divorcio|no volvio|se fue (?:con|de (?:la casa|aqui|mi lado)|y |para no|pa no|sin|hace|a vivir|\\W*$))`,
    `(?:papa|mama|padre|madre) de (?:mis|los|las|la|el|mi) (?:\\w+)${gap(2)} (?:se (?:fue|largo)|(?:me|nos) (?:dejo|abandono))`,
    `(?:me|nos) (?:dejo|abandono) (?:mi ${spouse}|el papa|la mama|por otr|sol[oa]\\b|con (?:los|las|mis|dos|tres|cuatro|el|la) (?:nin|hij|nen|bebe|criatura|muchach))`,
    `nos (?:estamos |vamos a |quisimos )?(?:dejamos\\b(?! (?:la|el|de|un))|dejando\\b|divorci\\w+|separ\\w+)|me (?:divorci|separ)(?:e|o|ando)|mi ${spouse} y yo (?:ya )?(?:terminamos|rompimos|nos dejamos|no vivimos)|(?:rompi|termine|trone) con mi|orden de (?:proteccion|restriccion|alejamiento)|mi ex me pegaba|ya no vivimos juntos|un divorcio|proceso de divorcio`,
  ],
  'no quiero divorciarme',
);

const biz =
  '(?:negocio|negocito|restauran\\w*|taqueria|panaderia|bodega|colmado|salon|barberia|taller|tienda|tiendita|lonchera|food truck|arepera|pupuseria|carniceria|fruteria|lavanderia|guarderia|daycare|puesto de|local|compania de|companita|cafeteria|peluqueria|floreria|ferreteria|imprenta|fonda|bar|gimnasio|kiosko|carrito|puestito)\\b';
const ended =
  '(?:(?:lo|la|los) tuv\\w+ que|tuv\\w+ que (?:lo |la )?(?:cerrar|vender|entregar)|(?:me |nos )?(?:lo |la )?cerr(?:e|amos|aron|ar)|(?:lo |la )?perd(?:i|imos)|quebr|se (?:me |nos )?(?:fue|vino) (?:a pique|abajo|para abajo|pa bajo|a la quiebra|al piso)|se hundi|fracas|no (?:aguant|sobreviv|levant|result|funcion|peg|jal)|se (?:me |nos )?acab|baj\\w+ (?:la )?(?:cortina|las puertas))';
const business = paso(
  'business_failure',
  0.8,
  [
    `(?:mi|mis|nuestr[oa]|un|una|mio)(?: [^ ,]+)? ${biz}${gap(7)},? ?${ended}`,
    `(?:el|la) ${biz}(?: de [^ ,]+)?(?: que ${gap(4)})? (?:quebr|se (?:fue a pique|vino abajo|hundi)|no aguant)`,
    `(?:cerre|cerramos|tuv\\w+ que cerrar|perdi|perdimos|entregamos|quebre|quebramos|quebro|traspasamos)(?: (?:las puertas de|mi|el|la|nuestr[oa]|un|una|\\w+))? ${biz}`,
    `(?:el|la) ${biz} que (?:yo )?(?:tenia|teniamos|puse)${gap(5)} ${ended}|puse (?:mi|un|una) ${biz}.{0,60} tuve que cerrar|se acabo (?:ese|el|mi) (?:negocio|negocito)|mi (?:compania|empresa|companita) (?:de \\w+ )?(?:se hundi|quebr|cerr|se fue)|se quedo con el negocio`,
  ],
  `donde (?:yo |el |ella |mi )?(?:trabaj|meser|estab|cocin|limpi)|(?:compania|empresa|oficina) (?:vieja|anterior|de (?:la |mi )?(?:hipoteca|prestamo))`,
);

const disaster = paso(
  'disaster',
  0.8,
  [
    `(?:se )?(?:me |nos )?(?:quemo|prendio|incendio|inundo|anego)${gap(3)} (?:casa|casita|cocina|techo|cuarto|sala|garaje|garage|sotano|basement|piso|mitad)\\b`,
    `(?:casa|cocina|garage|techo)${gap(1)} se (?:nos )?(?:quemo|prendio|inundo|incendio)|(?:cogi|agarr)(?:o|eron) (?:fuego|candela)|(?:hubo (?:un )?)fuego en|nos quemamos|se (?:me |nos |le )?metio (?:el |la )?(?:agua|rio|mar|lodo)|(?:arbol|rayo|palo de)${gap(4)} (?:cayo|callo)|cayo un (?:arbol|rayo)|(?:arranc|tumb|llev|vol)o (?:el |medio |parte del |la mitad del )?techo|sequia`,
  ],
  '(?:seguro|zona|poliza|mapa) (?:de|del|contra) |zona de|la comida|no (?:nos|me|hubo|le) (?:hizo|paso|dano)|sin danos',
);

const military = paso('military', 0.8, [
  `(?:cambi|mand|transf|traslad|mov)\\w+${gap(2)} (?:de|a otra|otra) base|orden(?:es)? (?:para|de ir|pa|militares|de desplieg)${gap(1)}|(?:me|lo|la|nos) (?:activaron|desplegaron|movilizaron|despleg\\w+)|(?:marine|soldado|sargento|militar|marino|reservista|army|navy)${gap(5)},? (?:y )?(?:lo|la|me|nos) (?:mand|llev|traslad|mov)\\w+`,
]);

const away =
  '(?:(?:me|nos) (?:tuv\\w+ que )?(?:mud\\w+|fui|fuimos|vin[ei]\\w*|traslad\\w+|regres\\w+|cambi[ea]\\w*)|tuv\\w+ que (?:mudar|ir|venir|regresar)(?:me|nos|se)|nos tuvimos que (?:ir|venir|mudar)|me tuve que (?:ir|venir|mudar|regresar))';
const moved = paso(
  'relocation',
  0.78,
  [
    `${away}${gap(5)} (?:(?:por|detras|tras) (?:de |el |del |un |mi |la |su )*(?:trabajo|jale|chamba|empleo|salud|puesto)|a (?:cuidar|atender|trabajar)|porque la compania)`,
    `${away} (?:a|pa|para) [^ ,]+(?: [^ ,]+)?,? y (?:la|mi) casa (?:de|en|quedo|sigue|esta|deje|alla)`,
    `(?:compania|empresa|trabajo|puesto)${gap(3)} (?:se (?:movio|mudo) (?:a|para|pa)${gap(3)} y nos|se llevo mi puesto|me (?:movio|mud\\w+|traslad\\w+|transf\\w+))|(?:me|lo|la) (?:transfir\\w+|trasladaron|cambiaron) (?:el trabajo )?(?:a|pa|para) (?!otro|un|el|la|corte|juicio)`,
  ],
  'departamento|supervis\\w+|otra persona|agente|de base|oficina del banco|llamada',
);

const tenant =
  '(?:inquilin[oa]s?|inkilin[oa]s?|renter[oa]s?|arrendatari[oa]s?|roommate|(?:muchach[oa]s?|senora|senor|el|la|los|las|pareja|familia|gente) que (?:me |nos |la |lo )?(?:rent|alquil)[^ ,]+)';
const rental = paso(
  'rental_loss',
  0.8,
  [
    `${tenant}${gap(5)} (?:se (?:me |nos )?(?:fu|sali|mud)\\w+|no (?:me |nos )?(?:ha |han )?pag\\w+|dej\\w+ de pag\\w+|(?:me |nos )?deben?\\b|qued\\w+ a deber|no quiere\\w* pagar|sin pag\\w+)`,
    `(?:se (?:me |nos )?(?:fue|fueron|salieron|salio|mud\\w+)|perdi|perdimos)${gap(3)} ${tenant}`,
    `(?:sin|perdi|perdimos|ya no (?:tengo|hay|recib\\w+|llega)) (?:esa |la |las |mi )?(?:renta|rentas|inquilin\\w+)\\b(?! control)|(?:rent|alquil)(?:amos|aba|abamos|o|ad[oa]s?)\\b${gap(4)},? (?:y )?(?:ahorita ningun|vaci|desocupad|no vinieron|este ano no|(?:lleva|sigue) vac)|(?:la|el) (?:que )?(?:rentamos|alquilamos|rentaba|alquilaba)${gap(3)} vaci|airbnb.{0,50}(?:prohib|sin ese|ya no|nadie|cerr)|(?:tuv\\w+ que )?sacar a (?:la gente|los inquilinos)`,
  ],
  'pagan (?:muy )?bien|soy inquilin',
);

const escrow =
  '(?:impuestos?|taxes|tax|contribuciones|crim|seguro|seguros|aseguranza|poliza|prima|escrow|escro|plica|homestead|predial)\\b';
const rise =
  '(?:sub(?:io|ieron|ido|iendo|e|en)\\b|aument\\w+|dispar\\w+|brinc\\w+|dobl\\w+|triplic\\w+|duplic\\w+|por las nubes|paso de|se (?:fue|fueron) (?:a|al|por|de)|car[oa]s?\\b|carisim\\w+|al (?:doble|triple)|(?:el|del?) (?:doble|triple))';
const tax = paso(
  'escrow_or_tax_or_insurance_increase',
  0.8,
  [
    `${escrow}${gap(6)} ${rise}|${rise}${gap(4)} ${escrow}|aument\\w+ (?:\\S+ ){0,3}por (?:el |los )?${escrow}|por (?:el |los )?${escrow}${gap(2)},? (?:me|nos) (?:sub|aument)`,
    `${escrow}${gap(3)} (?:se |me |nos |lo )*(?:cancel\\w+|no (?:me |nos |la |lo )*(?:qui\\w+ )?renov\\w+|venci\\w+)|(?:cancel|no (?:me |nos )?(?:qui\\w+ )?renov)\\w*${gap(3)} ${escrow}|no (?:me|nos) qui\\w+ renovar`,
    `no (?:ha |han |he |hemos |pude )?(?:pag|cubr)\\w+${gap(4)} ${escrow}|no page${gap(2)} ${escrow}|deb(?:o|e|emos|en|ia|ian|iendo)${gap(4)} (?:taxes|impuestos|contribuciones)\\b`,
    `(?:shortage|faltante|deficit|deficiencia|descubierto)(?: de| en)?|(?:seguro|aseguranza) forzad\\w+|(?:puso|metio|pusieron|metieron|cobr\\w+)${gap(3)} (?:(?:seguro|aseguranza|poliza)\\b(?! medic)|uno? (?:carisim|mas car)\\w+|una carisima|el de ellos)|no tengo seguro y|viene en los taxes`,
  ],
  '(?:seguro|aseguranza) (?:social|medic|de salud|de vida|del? carro|dental)|\\birs\\b|income tax|al dia con (?:mis |los )?taxes|incluye|taxes (?:personales|del irs)|tax refund|quiero cambiar|seguro que',
);

const pay = '(?:pagos?|mensualidad(?:es)?|letra|cuota|hipoteca|mortgage|interes(?:es)?|tasa|rate)\\b';
const reset = paso(
  'arm_reset_or_payment_increase',
  0.8,
  [
    `${pay}${gap(4)} (?:brinc|sub(?:io|iero|ido|iendo)|aument|dispar|dobl|duplic|triplic|se (?:ajust|solto)|(?:llego|sale|salio|qued\\w+)${gap(2)} mas (?:car|alt)[oa])\\w*|(?:sub(?:io|ieron)|aument\\w+|dobl\\w+|duplic\\w+|brinc\\w+)${gap(2)} (?:el |la |los |mi |nuestr\\w )${pay}`,
    `(?:se (?:me |nos )?(?:vencio|acabo|termino)) (?:la tasa|el interes|los \\w+ anos|el periodo)|(?:tasa|interes|prestamo)${gap(4)} (?:ajustable|variable|arm\\b)|(?:fij[oa]|ajustable)${gap(6)},? (?:y|pero) (?:ya|ahora|despues)|(?:cambi|mueve)\\w*${gap(1)} (?:el interes|la tasa)${gap(6)} (?:arriba|sub)`,
    `(?:pagaba|era|eran|estaba en) (?:de )?\\$?\\d[\\d.,]*(?: dolares)?,? (?:y )?(?:ahora|ahorita|ya) (?:(?:me|es|son|pago|quieren|viene|va|en|cobran|piden) ){0,2}\\$?\\d`,
  ],
  `(?:impuestos?|seguro|escrow|aseguranza|taxes|plica|fideicomiso)\\b|sub\\w+ (?:el pago )?(?:por|en) (?:internet|la pagina)`,
);

const other = paso(
  'other',
  0.78,
  [
    `(?:migra|ice|inmigracion)\\b${gap(3)} (?:lo|la|se|me|agarr|detuv|llev)\\w*|(?:agarr|llev|detuv|deport|arrest|encerr)\\w+${gap(3)} (?:la migra|los de ice|ice|inmigracion)\\b|(?:lo|la|me) (?:deportaron|detuvieron|metieron preso)|est(?:a|uvo|uve) (?:pres[oa]|detenid[oa])|ta pres[oa]|(?:metieron|cayo|estuve|fue) pres[oa]|en la carcel`,
    `(?:me|nos) (?:robaron|estafaron|asaltaron|roban)|contratista${gap(2)} (?:se (?:llevo|fue|largo|robo)|me robo|nos robo|desaparecio)|en el casino|(?:las )?apuestas|vicio del? (?:juego|mi)|gemelos|(?:daycare|comida|luz|todo)${gap(2)} (?:por las nubes|carisimo)|todo (?:esta|ta|sube|se puso)(?: \\w+)? car[oa]`,
    `(?:rompio|dano|descompuso|jodio|fundio|exploto|revento|colapso|murio|frego|cambiaron|cambiamos|cambiar)${gap(2)} (?:boiler|caldera|calefaccion|calentador|aire|techo|tuberias?|plomeria|pozo|septic\\w*|cloaca|drenaje|horno|motor)\\b|(?:boiler|caldera|calefaccion|techo|septico|plomeria)${gap(3)} (?:se (?:rompi|dano|jodi|cay|esta cay)|goter|cayendo|colaps)\\w*|\\bmoho\\b|condeno (?:la|mi)|mand\\w+ (?:mucho )?dinero a (?:mexico|venezuela|honduras|guatemala|mi familia|cuba)|no quiere pagar su parte|cargo con su|(?:criar|tengo) a mis \\w* ?nietos`,
  ],
  'reporte|tuberia del edificio|la carne',
);

export const familiaHardships: readonly Rule[] = [
  jobLoss,
  lessIncome,
  ill,
  death,
  apart,
  business,
  disaster,
  military,
  moved,
  rental,
  tax,
  reset,
  other,
];
