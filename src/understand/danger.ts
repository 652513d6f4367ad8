import { type Danger, dangers } from '../../dialogs/heard.ts';
import { likely } from './learned.ts';
import { fold } from './plain.ts';

/** What a message says of danger to life or limb. Runs first, needs nothing else, and never throws. */
export type DangerHeard = { danger: Danger; about: 'self' | 'other' };

/** Common misspellings, chat short forms and disguises of the words that matter, made plain before the patterns look. */
const mended: readonly [RegExp, string][] = [
  [/\bs\W{0,2}u\W{0,2}[i1!*]\W{0,2}c\W{0,2}[i1!*]\W{0,2}d\W{0,2}[e3]\b/g, 'suicide'],
  [/\b(?:su[iae]?[csi]{1,3}[iao]?d[eia]{1,2}|sewer ?slide|suiside|sucide|suicid|suicied|soocide|swiecide)\b/g, 'suicide'],
  [/\b(?:s[ui]{1,2}[csi]{1,3}i?dal|sucidal|suicidial|suicidel)\b/g, 'suicidal'],
  [/\bk(?:[i1!]l{1,2}|il)(?:l|ing|in|n)?g?\b(?= (?:my ?self|me\b|him ?self|her ?self|them|him|her))/g, 'kill'],
  [/\b(?:my ?slef|my ?sef|me ?self|myslf|mysefl|mself|myselve?s?)\b/g, 'myself'],
  [/\bmy self\b/g, 'myself'],
  [/\b(?:wanna|wana|wnt to|want too|wan to|wanting to|wont to|wannna)\b/g, 'want to'],
  [/\b(?:gonna|gunna|gona|going too|goin to|gon|finna|bout to|about to|fixing to)\b/g, 'going to'],
  [/\b(?:dont|do not|don;t|dnt|dunt|don t|doesnt|doesn't|didnt|didn't)\b/g, "don't"],
  [/\b(?:cant|can not|cannot|can;t|cnt|can t|cudnt)\b/g, "can't"],
  [/\b(?:anymor|any more|any mor|nomore|anymoar)\b/g, 'anymore'],
  [/\b(?:liv|livin|lving|liveing)\b/g, 'live'],
  [/\b(?:dyin|die ing|dyeing)\b/g, 'dying'],
  [/\bd(?:ei|eye|y)\b/g, 'die'],
  [/\b(?:im|i am|iam)\b/g, "i'm"],
  [/\b(?:id|i would)\b/g, "i'd"],
  [/\b(?:bettr|beter|bettter)\b/g, 'better'],
  [/\b(?:wifes|wife is)\b/g, 'wife'],
  [/\b(?:husbend|huband|husban|hubsand|husbnd)\b/g, 'husband'],
  [/\b(\w{2,})([a-z])\2{2,}\b/g, '$1$2'],
  [/\bwant 2\b/g, 'want to'],
  [/\bdiee\b/g, 'die'],
];

/** Spanish spellings: q/k for que, z/s, missing h and so on. */
const mendedEs: readonly [RegExp, string][] = [
  [/\b(?:q|ke|k)\b/g, 'que'],
  [/\b(?:kiero|qiero|kero|qero|quero|quiro)\b/g, 'quiero'],
  [/\b(?:kitarme|qitarme|kitarm|quitarm)\b/g, 'quitarme'],
  [/\b(?:bida|vda)\b/g, 'vida'],
  [/\b(?:bibir|vibir|bivir)\b/g, 'vivir'],
  [/\b(?:suisid|suicid|suizid|sucid|suisi|suicd)(?:io|arme|iarme|iar|ar|o)?\b/g, 'suicidarme'],
  [/\b(?:matrme|matar me|matame|mararme)\b/g, 'matarme'],
  [/\b(?:morirm|morir me|morime|moriir)\b/g, 'morirme'],
  [/\b(?:llano|lla no|yano|ya n0)\b/g, 'ya no'],
  [/\b(?:asi|aci) no\b/g, 'asi no'],
  [/\b(?:pegga|pejga)\b/g, 'pega'],
];

/** A text as the danger patterns read it: folded, letters behind digits and stars restored, spellings mended. */
export function mendedForDanger(text: string): string {
  let low = ` ${fold(text)} `;
  low = low.replace(/[a-z*][013457$@!*][a-z]/g, (part) => part.replace(/[013457$@!]/g, (c) => leet[c] ?? c));
  low = low
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[^a-z0-9' ]+/g, (mark) => (/[.!?;\n,]/.test(mark) ? ' , ' : ' '))
    .replace(/ +/g, ' ');
  for (const [from, to] of [...mended, ...mendedEs]) low = low.replace(from, to);
  return low;
}
const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i' };

const someoneElse =
  /\b(?:my|a|our|his|her|mi|un|una|nuestro|nuestra) (?:\w+ )?(?:friend|husband|wife|son|daughter|brother|sister|mom|mother|mum|dad|father|neighbor|neighbour|cousin|partner|boyfriend|girlfriend|uncle|aunt|roommate|coworker|tenant|parents|kid|teen|amigo|amiga|esposo|esposa|marido|hijo|hija|hermano|hermana|mama|papa|madre|padre|vecino|vecina|primo|prima|pareja|novio|novia|tio|tia)\b|\basking for a friend\b|\b(?:himself|herself|themselves|matarse|quitarse|suicidarse)\b/;

type Sign = { danger: Danger; when: RegExp; unless?: RegExp };

/** Ways of speaking that use the words and mean something else. Taken out before the self-harm patterns look. */
const idioms: readonly RegExp[] = [
  /\b(?:death of me|dying (?:over )?(?:here|out here)|dead (?:mother|father|mom|dad|husband|wife|uncle|aunt|grand\w+)(?:'?s)?|kill for \d)\b/g,
  /\b(?:ya )?no aguanto (?:mas )?(?:a|al|con) (?:mi |el |la |los |las |esta |este )?(?:servicer|banco|prestamista|compania|gente|llamadas|jefe|tramite)\b/g,
  /\b(?:ya )?no (?:puedo|aguanto) mas con (?:los|el|la|las|este|esta|estos|estas|tanto|tanta|tantos|tantas) (?:pagos?|hipoteca|deudas?|banco|intereses|llamadas|mensualidad(?:es)?|cuentas|impuestos|casa|prestamo|biles|recibos)\b/g,
  /\b(?:this|that|it|they|these|those|the|my|stress|bank|bills?|mortgage|payments?|interest|rates?|fees?|heat|job|work|back|feet|wait|waiting|paperwork|suspense|commute|prices?|taxes) (?:\w+ ){0,3}?(?:is|are|was|were|be|been|s|'s|just|really|gonna|going to|will|would) (?:\w+ ){0,2}?(?:killing|kill|killed|murdering) (?:me|us|my \w+)\b/g,
  /\b(?:it's|that's|they're|thats|its|theyre) (?:\w+ )?(?:killing|murdering) (?:me|us)\b/g,
  /\b(?:my (?:husband|wife|mom|dad|boss|spouse|mother|father|kids|parents)) (?:is |are |will |would |would have |gonna |going to |was )(?:just |so |literally )?(?:going to )?(?:kill|murder|killed) me (?:if|when|for|over|once|lol|because|cuz)\b/g,
  /\b(?:he|she|they)(?:'ll|'d| will| would| is going to|'s going to) (?:kill|murder) me (?:if|when|for|over) (?:i|he|she|they|this|we)? ?(?:forget|forgot|don't|miss|missed|find|finds|found|see|sees|knew|late|lose|lost|spend|spent|tell)\b/g,
  /\b(?:i'm|we're|i was|you're|we are|i'd be|i'll be) (?:so |just |literally |like |totally )?dead (?:tired|broke|serious|last|set|in the water|inside lol|lol|haha|if|when|meat|on my feet|weight)\b/g,
  /\bdead (?:end|line|lines|tired|serious|broke|weight|beat|lock|bolt|set|wrong|last|in the water|horse|pool|zone)\b/g,
  /\b(?:dying|die|died) (?:to (?:know|get|see|hear|find|move|ask|sell|be done|refinance|try|talk|start|meet|have)|of (?:laughter|laughing|curiosity|boredom|embarrassment|heat|shame|thirst|hunger lol)|laughing|for (?:a|an|some|news|an answer)|here lol|on me|down|out)\b/g,
  /\b(?:phone|battery|car|furnace|fridge|ac|computer|laptop|transmission|engine|internet|deal|app|website|heater|boiler|truck|tablet|connection|wifi|water heater|market) (?:\w+ ){0,2}?(?:is |just |has |was |keeps |about to |going to )?(?:dying|died|dead|die|dies|killed)\b/g,
  /\b(?:kill|killing|killed) (?:two|2|some|the|a|time|an?|my (?:credit|score|chances|budget|equity|battery|phone|back|feet|savings|deal|rate|buzz|vibe|mood|lawn|plants?|grass|profit))\b/g,
  /\b(?:end|ending|ended) (?:it|this|the) (?:call|chat|conversation|loan|lease|contract|marriage|nightmare|mess|month|year|process|forbearance|plan|headache|relationship|agreement|stress|dispute|story|discussion|session|subscription|harassment|calls|madness|drama|listing)\b/g,
  /\b(?:over my dead body|drop dead gorgeous|killer (?:deal|rate|view|kitchen|price)|make a killing|made a killing|suicide (?:squad|doors?|lane|clause|mission)|career suicide|financial suicide|commit(?:ting)? (?:financial|career|credit) suicide|political suicide)\b/g,
  /\b(?:shoot|shot) (?:me|you|us|them|him|her)? ?(?:an?|the|over|off|your|my) (?:e-?mail|text|message|line|number|quote|note|offer|question)\b/g,
  /\bshoot me (?:a|an|over|the|your|now lol|lol)\b/g,
  /\b(?:to die for|do or die|die hard|diehard|never say die|old habits die|die on (?:this|that) hill|till (?:i|we) die|until (?:i|we) die|die in (?:this|my|our|that) (?:house|home)|if i die who|when i die (?:who|what|does|will|can|my|the)|die before (?:the|this|it) (?:loan|mortgage|is paid|gets))\b/g,
  /\b(?:bury|buried|burying|drowning|drown|sinking|suffocating|bleeding|hanging|hang) (?:me |us )?(?:in|under|by|on|out|up|money|cash|tight|there|onto|around) ?(?:debt|bills|paperwork|payments|fees|interest|this debt|medical bills|my debt|a thread|there|the line|hold|on me)?\b/g,
  /\b(?:can't|couldn't) (?:live|go on|take|do) (?:with this|with that|with the|with these|on this|on that|in this|here anymore|there anymore|without (?:a|ac|heat|power|water|my car|air)|with my|like this with the (?:noise|neighbors)) ?(?:rate|payment|payments|income|house|noise|roommate|loan|bank)?\b/g,
  /\b(?:me muero|nos morimos|muriendome|muerto|muerta|muertos|me estoy muriendo|morirse|morirme|morir) (?:de|por) (?:risa|la risa|hambre|calor|frio|sueno|ganas|curiosidad|verguenza|la curiosidad|saber|la pena|cansancio|susto|la verguenza|nervios|los nervios|pena|aburrimiento|ver)\b/g,
  /\b(?:me|nos) (?:esta|estan|va a|van a|tiene|tienen|trae|traen) (?:matando|muerto|muerta) ?(?:el|la|los|las|de|con|este|esta|estos)?\b/g,
  /\b(?:mi (?:esposo|esposa|marido|mujer|mama|papa|jefe|jefa)) me (?:mata|va a matar|mataria|matara) (?:si|cuando|por)\b/g,
  /\b(?:esto|eso|este (?:pago|banco|calor|trabajo)|esta (?:hipoteca|deuda|espera)|la (?:hipoteca|espera|deuda)|el (?:pago|banco|estres|calor|trabajo)|los (?:pagos|intereses|impuestos)) (?:me|nos) (?:mata|matan|esta matando|estan matando|va a matar|van a matar)\b/g,
  /\b(?:se (?:me )?(?:murio|muere|esta muriendo)) (?:el|la|mi) (?:telefono|celular|carro|bateria|internet|compu|computadora|refri|refrigerador|calentador|coche|boiler)\b/g,
  /\b(?:matar|mato|mate) (?:el tiempo|dos pajaros|el rato)\b/g,
  /\bpunto muerto\b/g,
];

const wish =
  "(?:want to|wanted to|wish i|going to|i'll|i will|i'd rather|rather|ready to|plan to|planning to|planned to|thinking of|thinking about|thought of|thought about|thoughts of|thoughts about|considering|contemplating|feel like|feeling like|tempted to|might as well|may as well|might just|might|could just|should just|just|easier to|think of|think about|try to|tried to|trying to|need to|have to|urge to|hope i|hoping i|pray i|praying i|how to|ways to|way to|best way to|about|keep thinking of|keep thinking about|i|to|and|or)";
const selfHarm: readonly RegExp[] = [
  new RegExp(
    `\\b${wish} (?:\\w+ ){0,2}?(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|hurt|hurting|harm|harming|cut|cutting|off|offing|end|unalive|gas|poison) (?:myself|ourselves)\\b`,
  ),
  /\b(?:kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|harm|harming|hurt|hurting|cutting|cut|unalive|unaliving|offing|off) (?:myself|himself|herself|themselves)\b/,
  /\b(?:kms|kys|unalive|unaliving|suicidal|ctb|sui)\b/,
  /\bsuicide\b/,
  /\b(?:want to|wanted to|wish i could|wish i|wish i would|going to|ready to|rather|would rather|i'd rather|hope i|hope to|hoping to|hoping i|pray i|like to|need to|better to|better if i|just|easier to|easier if i|let me|could|should|might as well|glad to|deserve to|prepared to|afraid i might|better off if i) (?:just |also |simply |could |would |should |maybe |soon |quietly |please )?(?:die|dying|be dead|was dead|were dead|died|disappear forever|not be alive|not exist|stop existing|stop living|be no more|vanish forever|drop dead|disappear)\b/,
  /\b(?:i'd|i'm|be|i|we'd|they'd|everyone|everybody|family|kids|wife|husband|world|all|them) (?:would |will |is |are |were |was |be |'d |probably |honestly |just )*(?:be )?(?:so much |much |way |a lot |probably )?(?:better|happier|better of|best)(?: off)? (?:dead|if i (?:was|were|am|wasn't|weren't|died|die|disappeared|'m)|without me|if i'm (?:gone|dead)|with me (?:gone|dead))/,
  /\b(?:worth more|more use|more good|more valuable|more money) (?:\w+ ){0,2}?(?:dead|gone) (?:than|then)\b|\bmore (?:dead|gone) than alive\b/,
  /\b(?:end|ending|take|taking|took|takes|took) (?:my|my own|his|her|his own|her own|their own|our) (?:own )?(?:life|lives)\b/,
  /\b(?:want|wanted|going|ready|just|time|wish i could|rather|need|would|will|plan|planning|ill|i'll|thinking|thought|think|about|of|keep) (?:\w+ ){0,2}?(?:to |of |about )?(?:just )?(?:end|ending) (?:it|it all|everything|things|this all|my life|all of it|the pain|my pain|all this)(?: (?:all|now|tonight|today|soon|for good|here))?(?= ,| $| and| but| i\b| so| because| tonight| now| today| before| if| for good)/,
  /\b(?:end|ending) it all\b/,
  /\b(?:it|i|everything) (?:all )?(?:to )?(?:all )?end (?:it )?all\b|\bwant it (?:all )?(?:to )?(?:be )?(?:end|over|stop)\b.{0,12}(?:, |$| forever| for good| anymore)/,
  /\b(?:don't|no longer|not) (?:really |even |just )?(?:want|wish|care|need) (?:to )?(?:be )?(?:live|alive|be here|wake up|exist|be around|be on this earth|go on living|keep living|continue living|see tomorrow|be in this world|live on|if i live|if i die|if i wake up|wake)\b/,
  /\b(?:don't|no longer|not|can't) (?:\w+ ){0,3}?(?:go on living|keep living|keep on living|continue living|live (?:anymore|like this anymore|this life|another day)|be alive)\b/,
  /\b(?:can't|couldn't) (?:\w+ )?(?:go on|do this|take this|take it|take this life|carry on|live like this|keep going|handle life|do life|face (?:tomorrow|another day)|bear (?:it|this)|live)(?: (?:anymore|any longer|no more|much longer))?(?: ,|\s*$| i\b| and| life| with life)/,
  /\b(?:don't) (?:know|think) (?:how |if |that )?(?:much longer |how much longer )?(?:i )?(?:can |i can |i'll )?(?:go on|keep going|make it through the night|be here|live|make it to (?:tomorrow|morning))\b/,
  /\b(?:no|not any|nothing|zero|any|without a|lost|not a|isn't any|isn't a|what's the|whats the|what is the|see no|see any|much) (?:\w+ )?(?:reason|point|purpose|will|use|left)(?: left| anymore)? (?:to|in|of|for) (?:live|living|be alive|going on|go on|being here|keep living|be here|life|existing|keep going|wake up|waking up|life anymore)\b/,
  /\bnothing (?:left )?(?:to live for|left to live|worth living)\b|\b(?:life|living) (?:is|isn't|is not|was|aint|ain't|not|just isn't|isnt) (?:really |even )?(?:not )?(?:worth|over for|pointless|meaningless|worth it|worth living)/,
  /\b(?:go|fall|going|falling|want|sleep|wish|lay|rest|could|to|just) (?:to |a |in )?(?:sleep|asleep|down|peace) (?:and |forever|an |n )(?:just |to )?(?:never|not|don't|forever|for good)? ?(?:wake|waking|get)?(?: up| back up)?\b(?=.*(?:wake|waking|forever|get up|back up))/,
  /\b(?:sleep forever|never wake up|not wake up|wont wake up|won't wake up|don't wake up|didn't wake up|never waking up|never woke up|fall asleep forever|eternal sleep|sleep and sleep|big sleep|forever sleep)\b/,
  /\b(?:wish|wished) (?:i (?:was|were|wasn't|weren't|had|hadn't|had never been|never was)|god would|someone would|a (?:truck|bus|car) would) (?:dead|born|not here|gone|never born|alive|take me|around|kill me|hit me|here|not alive|been born|not born|just take me|shoot me|just hit me|already dead)\b/,
  /\b(?:took|take|taken|taking|swallow|swallowed|swallowing|all|bottle|handful|overdos|downing) (?:\w+ ){0,3}?(?:pills|sleeping pills|tylenol|meds at once|my meds)\b(?=.*(?:all|whole|bottle|handful|end|enough|bunch|entire|too many|at once))/,
  /\b(?:pills|gun|rope|razor|bridge|knife|blade|pistol|noose|garage|train tracks|tracks|overdose|overdosing|od)\b(?= .*\b(?:end|die|myself|over|ready|tonight|goodbye|jump|done|head|myself|all of them|take them|mouth|sleep|wrists?|off|use it|in my hand|looking at)\b)/,
  /\b(?:jump|jumping|step|stepping|drive|driving|walk|walking|crash|crashing|throw myself|lay|lie|run|swerve) (?:\w+ ){0,2}?(?:off|in front|into|under|from|over|on) (?:\w+ ){0,2}?(?:bridge|roof|train|truck|cliff|building|traffic|tree|river|lake|overpass|ledge|tracks|pole|wall|balcony|wrong lane|oncoming)\b/,
  /\b(?:slit|slitting|cut|cutting|slice|open|slash) (?:my|his|her) (?:wrists?|veins?|throat|arms?)\b/,
  /\b(?:said|saying|say|wrote|writing|written|leaving|left|write|sent) (?:my |a |the |his |her |their )?(?:goodbyes?|suicide note|final goodbye|last goodbye|goodbye letters?|farewell|a note for my (?:wife|kids|family|husband))\b/,
  /\b(?:goodbye|bye|farewell) (?:forever|cruel world|world|everyone|everybody|for good|to everyone)\b|\b(?:this is|these are|here are) (?:my |goodbye|the end for me|the last)(?: (?:last|final) (?:message|words|goodbye|day|night))?(?= ,| $| from)/,
  /\b(?:my|our|his|her|your) (?:family|kids|wife|husband|children|parents|mom|everyone|loved ones|son|daughter|spouse) (?:\w+ ){0,4}?(?:better off|happier|get|be fine|be okay|collect|cash|use|live on|pay it off|pay off|survive|easier) (?:\w+ ){0,4}?(?:without me|(?:my |the )?(?:life )?insurance(?: money)?|if i'm gone|when i'm gone|if i (?:die|was gone|were gone)|once i'm gone)\b/,
  /\b(?:life insurance) (?:\w+ ){0,5}?(?:if i (?:die|died|go|was gone)|pay|pays|cover|covers|would|will|worth more)\b(?=.*\b(?:me|i'm gone|i die|gone|suicide|myself|dead|better off|more than)\b)/,
  /\b(?:i'm|just|only|such|nothing but|become) (?:just |only |nothing but |such )?(?:a |an )?(?:burden|waste of (?:space|air|life|oxygen))(?: to| on| and| ,| $)/,
  /\b(?:i'm|so|just|am|totally|completely|feel) (?:so |just |totally |completely )?(?:done|finished|tired|sick|over|through|exhausted) (?:with|of) (?:life|living|being alive|existing|this life|this world|breathing|everything and everyone|waking up)\b/,
  /\b(?:i'm|i feel|feel|feeling|am|so|completely|totally|it's|all|everything is|everything feels|situation is) (?:so |just |totally |completely |all |utterly |beyond )?(?:hopeless)\b(?! (?:at|with|case|bank|romantic))/,
  /\b(?:i'm|i feel|feel) (?:\w+ ){0,2}?(?:all alone and|trapped and)? ?(?:there's|there is|see|got|have|with) (?:no|zero) (?:way out|hope|hope left|future|hope for me|way out for me|light at the end)(?= ,| $| but| and| of)/,
  /\b(?:no (?:other )?way out(?: for me)?(?: but| except| other than) (?:to )?(?:die|death|dying|end)|only way out|only (?:option|answer|escape|solution|thing) (?:left )?(?:is|would be) (?:death|dying|to die|to end|a bullet|a rope|to kill|ending))\b/,
  /\b(?:be|i'll be|i'd be|soon|not be|not going to be) (?:gone|dead|alive|in this world|breathing|around|here(?! (?:tomorrow|monday|soon|when))) (?:much longer|for long|by (?:tomorrow|morning|then|the weekend|next week|friday)|anymore|soon|tomorrow|tonight|to see|when they (?:come|take)|when the)\b(?<!phone .{0,40})/,
  /\b(?:not going to|won't(?! be (?:here|around|home) (?:tomorrow|monday|tuesday|wednesday|thursday|friday|until|before|after|today|this|on))|wont|will not|don't plan to|don't plan on|don't intend to|may not|might not) (?:be around|be here|be alive|being here|being around|being alive|make it|see (?:christmas|tomorrow|another|the end)|live to see|live past|wake up)(?: (?:much longer|for|to|when|tomorrow|anymore|another|by|after|through|past|tonight))?(?= ,| $| to | much| when| for it| anymore| tomorrow| long| another| day| that| through| the night| tonight)/,
  /\b(?:put|blow|eat|stick|swallow) (?:\w+ ){0,2}?(?:a bullet|my brains out|a gun|my head off|bullet in my|gun (?:to|in)|the barrel|end to my)\b/,
  /\b(?:put an end to|ending) (?:myself|my life|my misery|my suffering|me|all this suffering|it all|my existence)\b|\bput me out of my misery\b/,
  /\b(?:cut|cutting|burn|burning|hurting|starving) (?:myself|my arms?|my legs?)\b/,
  /\b(?:meet|see|join|be with|go be with|going home to) (?:my |the )?(?:maker|lord|jesus|god|(?:late )?(?:wife|husband|son|daughter|mom|mother|dad|father)(?: in heaven)?)\b(?=.*\b(?:soon|tonight|ready|want|now|heaven|rather|today)\b)/,
  /\bready to (?:go to (?:heaven|god|the lord)|meet (?:god|my maker|jesus)|check out(?: of (?:this )?life)?(?= ,| $| permanently| for good)|give up on life)\b|\b(?:check|checking) out (?:for good|permanently|early|of life|of this life|of this world)\b|\bgive up on (?:life|living)\b|\bgiving up on (?:life|living)\b/,
  /\b(?:i|god|lord|please|someone|somebody|just) (?:just |please |should |could |would )?(?:kill|shoot) me(?: now| already| please)?(?= ,| $| please| tonight| god)/,
];

const selfHarmEs: readonly RegExp[] = [
  /\b(?:matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|quitarse la vida|matarse|suicidarse|me suicido|suicida|suicidio|desvivirme|desvivir|cortarme las venas|pegarme un tiro|darme un tiro|dispararme|envenenarme|hacerme dano|lastimarme|tirarme (?:de|del|al|a) (?:un |una |el |la )?(?:puente|tren|rio|carro|techo|edificio|balcon|calle|azotea|vias)|aventarme|ahogarme en|cortarme|autolesion\w*|tomarme (?:todas )?(?:las |unas |un frasco de |todas las |un bote de )?(?:pastillas|pildoras)|arrojarme|me mato|me voy a matar|me quiero matar|me corto|me mate|quitar(?:me)? (?:mi |la )?vida)\b/,
  /\b(?:quiero|quisiera|prefiero|preferiria|deseo|ganas de|mejor|ojala|pienso en|pensando en|pensado en|he pensado|me quiero|me gustaria|espero|solo quiero|queria|quieren|queremos|quiere|lo mejor seria|podria|deberia) (?:me |que |ya |solo |solamente |yo |mejor |nomas |en |a veces |se |mejor )*(?:morir|morirme|muero|muera|muriera|muriese|estar muert[oa]|desaparecer|desaparezca|no despertar|dormirme y no|dormir para siempre|no existir|dejar de existir|dejar de vivir|no estar (?:viv[oa]|aqui)|morirse|la muerte|muert[oa]|no haber nacido|dormirme para siempre|acabar con(?: todo| mi vida| esto de una vez)|terminar con(?: todo| mi vida)|terminar (?:mi|con la) vida|irme de este mundo|irme con dios|no amanecer|no despertarme|que me lleve)\b/,
  /\b(?:ya )?no (?:quiero|quisiera|deseo|tengo ganas de|aguanto|puedo|quiere|puedo seguir|tengo para que|soporto|me interesa|vale la pena) (?:ya |mas |seguir |para que |la |esta |este |de |a )*(?:vivir|viviendo|vivo|viva|vida|existir|existiendo|despertar|estar vivo|estar viva|estar aqui|estar en este mundo|mundo|amanecer|despertarme)\b/,
  /\bya no (?:aguanto|puedo|doy|soporto|resisto) (?:mas|mas ya|esto|mas con todo|mas esto|seguir|con todo|con esto|con mi vida|con la vida|para mas|asi)?(?= ,| $| y | ayuda| quiero| por favor| me | es | todo| con| de verdad| mas)/,
  /\b(?:no puedo mas|no aguanto mas|no doy mas)\b/,
  /\b(?:no (?:hay|tengo|encuentro|veo|le veo|queda|tiene|le encuentro|me queda)|sin|perdi (?:la|las)|ninguna|que sentido|no (?:le )?(?:veo|encuentro|hallo|tiene|tengo)) (?:ningun |ninguna |ya |mas |caso |nada |las |el |la |razon |motivo |sentido |sentido a )*(?:razon|razones|motivo|motivos|sentido|caso|por que|para que|ganas|para|de|tiene|a) (?:para |de |a |en |por |que |seguir |tiene |la |mi )*(?:vivir|seguir|seguir viviendo|estar vivo|estar viva|la vida|vida|viviendo|seguir adelante|existir)\b/,
  /\b(?:la|mi|esta) vida (?:ya )?no (?:vale|tiene|me importa|sirve)\b|\bno vale la pena (?:vivir|seguir)\b|\bnada (?:por|para) (?:que|lo que) vivir\b|\bpara que (?:sigo|seguir|quiero|vivo) (?:vivir|viviendo|viv[oa]|la vida|seguir|aqui)?\b(?=.*(?:viv|vida|aqui|caso))/,
  /\b(?:estarian|estaran|estaria|estan|viven|vivirian|seria|todos|esten|va a estar|van a estar|estara|serian) (?:todos |ellos |mucho |mas |muy )*(?:mejor|mas felices|mas tranquilos|feliz|felices) (?:sin mi|si (?:yo )?(?:me muero|no estuviera|no estoy|muero|me muriera|muriera|desaparezco|no existiera|ya no estoy|me voy|no viviera))\b|\bmejor(?:es)? sin mi\b/,
  /\b(?:valgo|sirvo) mas (?:muert[oa]|con el seguro)\b|\bseguro de vida\b(?=.*\b(?:muero|muert[oa]|mejor|yo no|familia|morir)\b)|\bmas (?:muert[oa]) que viv[oa]\b/,
  /\b(?:soy|me siento|solo soy|nomas soy|ser) (?:una |un |nada mas |solo )*(?:carga|estorbo|inutil que)(?= ,| $| para| y| de)/,
  /\b(?:acabar|terminar|acabo|termino|acabara|terminara|acabe|termine) (?:de una vez )?(?:con )?(?:todo|mi vida|mi existencia|esta vida|mi sufrimiento|todo esto|este sufrimiento|la vida)\b(?=.*(?:de una vez|ya|vida|todo|para siempre|sufr))/,
  /\b(?:me despido|adios|hasta nunca|carta de despedida|mi despedida|despedirme) (?:de )?(?:todos|mundo|a todos|para siempre|este mundo|mi familia|mundo cruel|de mis hijos|de la vida|familia)\b|\bcarta de despedida\b/,
  /\b(?:dormirme|dormir|acostarme|quedarme dormid[oa]) y (?:ya )?(?:no|nunca) (?:volver a )?(?:despertar|despertarme|despierte|levantarme|amanecer)\b|\bno (?:volver a )?despertar(?:me)? (?:nunca|jamas|mas|manana)\b|\bojala (?:que )?(?:no|nunca) (?:despierte|amanezca|hubiera nacido|despertara|amaneciera)\b/,
  /\b(?:harto|harta|cansado|cansada) de (?:vivir|la vida|esta vida|mi vida|estar vivo|estar viva|existir)\b|\bsin (?:ninguna )?esperanzas?\b(?=.*\b(?:vida|mi|mas|ya|todo)\b)|\bque dios me (?:lleve|recoja)\b|\bque me lleve (?:dios|la muerte|el senor)\b|\bme quiero ir con dios\b/,
];

const others: readonly Sign[] = [
  {
    danger: 'elder_abuse',
    when: /\b(?:le|les) (?:esta|estan|anda|andan|quieren) (?:robando|quitando|sacando|enganando|robar|quitar|estafando)\b[^,]{0,30}\b(?:mama|madre|papa|padre|abuel\w+|ancian\w+|viejit\w+|suegr[oa]|ti[oa])\b|\b(?:8\d|9\d|7\d)[ -]?(?:year[ -]old|yr old|yo) (?:\w+ ){0,2}?(?:mom|mother|dad|father|grand\w+|aunt|uncle)\b[^,]{0,40}\b(?:sign|signed|deed|money|give|gave)\b|\b(?:beats?|hits?) (?:me|us) up\b(?=.{0,3}zzz)/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:husband|wife|boyfriend|girlfriend|partner|ex|he|she|spouse|fiance) (?:\w+ ){0,2}?(?:beat|beats|beating) (?:me|us) (?:up|badly|bad|again|every|when|so)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:beat|kick|knock|smash|punch) the (?:\w+ ){1,2}?out of (?:\w+ )?(?:him|her|them|lawyer|banker|agent|sheriff|guy|manager|someone|somebody|whoever|that|the|my)\b|\bset (?:fire to|it on fire|the (?:house|place|bank) on fire)\b|\b(?:balear|balacear|acribillar|apunalar|golpear|matar) (?:al|a la|a los|a ese|a esa|a esos|a quien|a cualquiera)\b/,
    unless: /\bmatar (?:al|a la) (?:deuda|hipoteca|aburrimiento)\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:lastimar|golpear|hacerle dano|pegarle|maltratar|hacer dano) (?:a|al) (?:mi |mis |su )?(?:bebe|hij[oa]s?|nin[oa]s?)\b/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:took|takes|taking|stole|stealing|steals|emptied|tricked|trick|made|make|forced|forcing|conned|pressured|pressuring|coerced|scammed|scamming|robbed|robbing|using|controls|locked|talked) (?:\w+ ){0,4}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|elderly|aunt|uncle|nana|granny|old (?:man|woman|lady))(?:'?s)? (?:\w+ ){0,3}?(?:money|savings|house|account|check|deed|sign\w*|into|to sign|over|home|pension|card|in (?:a|her|his))\b|\b(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|nana) (?:\w+ ){0,6}?(?:pressured|forced|tricked|confused|coerced|scammed|robbed|abused|neglected|bullied|manipulated) (?:\w+ ){0,4}?(?:sign|signing|money|savings|house|by|into)\b|\b(?:takes|took|steals|stole|keeps) (?:all )?(?:my|our) (?:\w+ ){0,2}?(?:money and hits|social security|ssi|pension|check|checks|disability|medicine|medication)\b/,
    unless:
      /\b(?:bank|servicer|lender|mortgage company|irs|wells|chase|garnish\w*|overpayment) (?:\w+ ){0,3}?(?:took|takes|made|steals|keeps)/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:hits|hit|beats|hurts|beating|abuses|touched|shakes|shook|slaps|kicks|punches|locks) (?:\w+ ){0,3}?(?:kids?|children|child|son|daughter|baby|little (?:brother|sister|boy|girl)|boy|girl|niece|nephew|grandkids|grandson|granddaughter)\b/,
    unless: /\b(?:hit me|hits me|covid|flu|car|market|crisis|hurricane|recession|storm|fees?|bank|inflation|layoffs?|hit by)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i'll|i will|going to|want to|i'd|i would|swear|ready to|might|should|could|feel like|thinking of|thinking about|tempted to|plan to|planning to|we'll|i'm) (?:\w+ ){0,3}?(?:kill|shoot|murder|stab|strangle|killing|shooting|murdering|stabbing|shooting up) (?:\w+ ){0,2}?(?:\w+(?:er|ers|or|ors|man|men)|everyone|everybody|somebody|someone|whoever|him|her|them|people|guy|guys|cops?|judge|sheriff|family|agents?|office|place|neighborhood|boss)\b/,
    unless:
      /\b(?:kill (?:the|this|my) (?:offer|number|computer|paper|water|order|power|fever|monster)|shoot (?:me|you|them|him|her) (?:an?|the|over)|two birds|over|lol)\b|\b(?:kill|die) for (?:a|an|that|the)\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:he|she|husband|wife|boyfriend|girlfriend|partner|fiance|ex|man|dad|father|stepdad|son|spouse|bf|gf|hubby|brother) (?:\w+ ){0,4}?(?:hits|hit|beats|beat|punched|punches|beat up|chokes|choked|strangled|strangles|slapped|slaps|kicked|kicks|shoved|pushed|pushes|threw|throws|hurts|hurt|hitting|beating|choking|abuses|abused|abusing|attacked|attacks|raped|rapes|threatens|threatened|threatening|grabbed|burned|punching|stalks|stalking) (?:\w+ )?(?:me|us|my (?:kids|face|arm|mom|mother|neck|head|sister|children)|the kids|on me|her|to (?:kill|hurt|beat|hit) (?:me|us))\b/,
    unless: /\b(?:hit|beat|hits) me (?:up|to|at|in (?:cards|court)|with (?:a )?(?:bill|fee|text|the))\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:abusive|violent) (?:\w+ )?(?:husband|wife|relationship|marriage|partner|ex|boyfriend|spouse|home|situation|man|household|father)\b|\b(?:husband|wife|partner|ex|boyfriend|spouse|he|she|girlfriend|hubby) (?:is|was|gets|has been|got|has gotten|became|turned|can be|'s)? ?(?:\w+ )?(?:abusive|violent|physical with me|beating me|hitting me|controlling and)\b|\bdomestic (?:violence|abuse)\b|\bdv (?:victim|survivor|shelter|situation)\b|\b(?:restraining|protective|protection) order (?:against|on|from)\b(?=.*\b(?:husband|ex|wife|him|her|boyfriend|partner)\b)/,
    unless: /\b(?:lender|bank|servicer|company|collector|agent|loan officer)\b.{0,20}\b(?:abusive|violent)\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:afraid|scared|terrified|fear|hiding|fleeing|fled|running|escaping|escaped|escape|flee|get away|safe) (?:of|from|for my life) (?:of |from |because of )?(?:my )?(?:husband|wife|ex|boyfriend|partner|him|spouse|fiance|hubby|girlfriend|what he|he|my life)\b|\b(?:he's|she's|hes|shes|he|she|my (?:husband|ex|wife|boyfriend|partner)) (?:\w+ ){0,3}?(?:will|'ll|would|going to|said he'll|said she'll|said he'd|says he'll|swore he'd|threatened to) (?:kill|hurt|beat|shoot|find|come after) (?:me|us|my kids|the kids)\b(?! (?:if|when) i (?:forget|miss|spend|don't pay|bought|buy|sign|lose|lost))/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:me|nos|le|les) (?:pega|golpea|maltrata|pego|golpeo|maltrato|amenaza|amenazo con|ahorca|ahorco|pegaba|golpeaba|viola|violo|abusa|empuja|empujo|cacheteo|patea|pateo|ha pegado|ha golpeado|esta pegando|esta golpeando|quiere matar|va a matar|avienta|avento|lastima|lastimo|jalonea|encierra|tiene encerrada|amenaza de muerte|amenazo de muerte|estrangul\w+)\b/,
    unless:
      /\b(?:crisis|pandemia|inflacion|huracan|economia|recesion|tormenta|banco|prestamista|cobrador|compania|me pega (?:el calor|el sol|mucho la|la inflacion)|me golpeo (?:la|el|mucho) (?:crisis|pandemia|economia|inflacion)|agente|me (?:pego|golpeo|golpea|pega) (?:duro|fuerte|mucho|bien)|si (?:se me olvida|le digo que|no))\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:violencia (?:domestica|familiar|intrafamiliar|en (?:casa|mi casa|el hogar))|(?:esposo|marido|ex|novio|pareja|hombre|esposa) (?:es |era |se pone |muy |esta |fue )*(?:violent[oa]|abusiv[oa]|agresiv[oa]|golpeador)|(?:miedo|huyendo|huir|huyo|escapar|escondida|escondiendome|escondiendo) (?:a |de |del |por )(?:mi |el |que )?(?:esposo|marido|ex|novio|pareja|mate|golpee|mujer|me mate|me pegue|nos mate|el|nos haga)|orden de (?:restriccion|proteccion|alejamiento)|tengo miedo (?:de )?(?:que )?(?:el )?(?:me|nos) (?:mate|pegue|golpee|haga|encuentre|lastime))\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:hits|hit|beats|beat|hurts|hurting|hurt|beating|molested|molests|molesting|abuses|abused|abusing|touches|touched|starves|chokes|choked|burned|burns|slaps|locks|whips|punches|punched|raped|rapes|shakes|shook|kicks) (?:\w+ ){0,2}?(?:kid|kids|child|children|son|daughter|baby|boy|girl|grandson|granddaughter|niece|nephew|grandkids|toddler|stepson|stepdaughter|infant|little one)\b|\b(?:kids?|child|children|son|daughter|baby|boy|girl|grandson|granddaughter|niece|nephew|grandkids|toddler|infant|stepson|stepdaughter) (?:\w+ ){0,2}?(?:is|are|was|were|being|gets|been|got|keeps getting) (?:being |getting )?(?:hit|beaten|molested|abused|hurt by|starved|in danger|touched|choked|raped|not safe|neglected|locked in|left alone all)\b|\b(?:hurt|kill|harm|beat|hit|shake|drown|smother) (?:my|the|his|her|our|these) (?:own )?(?:kids?|child|children|son|daughter|baby|boys?|girls?|babies)\b|\bchild abuse\b/,
    unless:
      /\b(?:covid|flu|hit by|car hit|was hit by a car|hurt (?:my|our) (?:kids|family) (?:financially|too|credit)|hurting my (?:family|kids) (?:financially|credit)|fees?|rates?|bank|beat (?:my|our) (?:son|daughter|kids?) (?:at|in|to)|broke|hurt (?:his|her) (?:leg|arm|knee|back)|payment|soccer|school|chess)\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:le |les |me le |me les )?(?:pega|golpea|maltrata|pego|golpeo|abusa|abuso|viola|violo|toca|toco|lastima|pegando|golpeando|abusando|maltratando|encierra|quema|quemo|ahorca|pegan|golpean) (?:de |a |al |a la |a los |a mis |mucho a |sexualmente (?:de|a) )(?:mi |mis |su |sus |nuestro |nuestra |nuestros |el |la |los |las |un |una )?(?:hij[oa]s?|nin[oa]s?|bebes?|niet[oa]s?|sobrin[oa]s?|menores?|menor|criaturas?|chamac[oa]s?|hijastr[oa]s?|pequen[oa]s?)\b|\b(?:abuso|maltrato) (?:infantil|de menores)\b|\bmis? (?:hij[oa]s?|nin[oa]s?|bebe|niet[oa]s?) (?:esta|estan|corren?|corre) (?:en )?(?:peligro|siendo)\b/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|parents|aunt|uncle|elderly|senior|old man|old woman|old lady|nana|granny|neighbor|she's 8\d|he's 8\d) (?:\w+ ){0,12}?(?:took all|takes all|taking all|tricked|signs anything|sign anything|signed (?:over|away)|taking her money|taking his money|taking advantage|took advantage|stealing|stole|steals|emptied|draining|drained|coerced|tricked|conned|hit|hits|beats|neglected|neglects|locked|made (?:her|him) sign|forcing|forced|making (?:her|him) sign|abused|abusing|abuses|pressured|pressuring|exploited|exploiting|manipulat\w+|starving|hurts)\b|\b(?:stealing|stole|steals|taking|took|draining) (?:\w+ ){0,3}?(?:from|money|advantage of|savings|check|social security) (?:\w+ ){0,3}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|elderly|senior|old|parents|aunt|uncle)\b|\belder(?:ly)? (?:abuse|fraud)\b|\b(?:caregiver|caretaker|nurse|nephew|grandson|aide|son|daughter|brother|sister|cousin) (?:\w+ ){0,3}?(?:hits|hit|beats|slaps|steals from|stole from|starves|neglects|threatens|abuses|robs|robbed|tricked|made) (?:\w+ ){0,2}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|elderly|aunt|uncle|old)\b/,
    unless:
      /\b(?:bank|servicer|lender|company|wells|mortgage company) (?:\w+ ){0,3}?(?:neglect|taking advantage|took advantage|stole|stealing)/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:mi |a mi |mis |la |el |su )?(?:mama|madre|papa|padre|abuela|abuelo|abuelos|abuelita|abuelito|tia|tio|anciana|anciano|viejita|viejito|suegra|suegro) (?:\w+ ){0,10}?(?:firma (?:todo|cualquier|lo que|de todo)|le quita\w*|le roba\w*|le robo|le estan (?:robando|quitando)|la enganaron|lo enganaron|le hicieron firmar|la obligaron|lo obligaron|la maltrata\w*|lo maltrata\w*|le pega\w*|la golpea\w*|lo golpea\w*|se aprovecha\w*|la estafaron|lo estafaron|la estan enganando|le sacan|le saco|le sacaron|la obligan|lo obligan|la amenaza\w*|lo amenaza\w*)\b|\b(?:le roba\w*|le pega\w*|le quita\w*|se aprovecha\w*|abusan?|maltratan?|enganaron|enganan|estafaron|le esta (?:robando|quitando)) (?:\w+ ){0,4}?(?:a mi|de mi|a la|al|de la|del|a los|a mis|de los|de mis) (?:mama|madre|papa|padre|abuel\w+|ancian\w+|viejit\w+|ti[ao]|suegr[ao]|papas|padres)\b|\babuso de (?:ancianos|mayores|personas mayores)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i'll|i will|going to|want to|i'd|i would|swear|ready to|i|might|should|could|gotta|feel like|thinking of|thinking about|tempted to|plan to|planning to|we'll) (?:\w+ ){0,3}?(?:kill|shoot|murder|hurt|stab|blow up|bomb|burn|burning|torch|torching|shoot up|strangle|killing|shooting|hurting|beat|bombing|blow|set fire|take out|blow away|attack|waste) (?:\w+ ){0,3}?(?:them|him|her|someone|somebody|everybody|everyone|people|banker|bankers|sheriff|place|house|bank|it down|it all down|building|office|down|guy|lawyer|judge|neighbor|agent|servicer|boss|family|anyone|whoever|on fire|employees|wife|husband|ex|cops?|to it|the manager)\b/,
    unless:
      /\b(?:hurt (?:my|our|the) (?:credit|score|chances)|burn (?:through|out)|down payment|won't hurt|beat (?:the|them to|this|that)|could hurt (?:me|my|us)|kill the deal|blow (?:up my|through)|rates|don't want to (?:hurt|kill)|never (?:hurt|kill)|take (?:it|them|him) out|want to take out a|take out a (?:loan|heloc|second)|the loan|my score|hurt anybody to|hurt anyone to|hurt to|burn it down lol|going to hurt (?:my|our|people's)|hurts people|hurt people like|hurt (?:us|me))\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i|they|whoever|anyone|someone|sheriff|got|have|bring|bringing|my|with) (?:\w+ ){0,6}?(?:gun|guns|shotgun|rifle|ammo|bullets|gasoline|bomb|weapon)\b(?=.*\b(?:come|comes|step|steps|waiting|ready|try|tries|door|porch|them|him|sheriff|lawn|property|see what|regret|pay|bank|office)\b)|\b(?:there will be|going to be) (?:blood|bodies|hell to pay with)\b|\b(?:somebody|someone|people|they|heads|he|you) (?:\w+ ){0,2}?(?:is|are|will|'s|'ll|all)? ?(?:going to |gonna )?(?:get hurt|get shot|get killed|die for this|going to pay with (?:their|his) (?:life|lives|blood)|deserve to die)\b|\b(?:burn|torch|blow) (?:it|the house|this house|this place|the place|my house|the bank) (?:down|up|to the ground)\b/,
    unless:
      /\b(?:gun (?:safe|range)|afraid (?:they|he|someone)|sell (?:my|some) guns?|sold my guns?|hunting|nail gun|glue gun|caulk|lol|fire burned|burned down)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:voy a|quiero|ganas de|juro que|lo|los|la|pienso|estoy por|me dan ganas de|capaz que|soy capaz de|vamos a) (?:\w+ ){0,3}?(?:matar|matarlo|matarlos|matarla|balear|balacear|golpear|quemar|quemarla|quemarlo|incendiar|incendiarla|disparar|disparar|apunalar|hacerles dano|hacerle dano|explotar|reventar|prenderle fuego|prender fuego|mato|acabar con ellos|romperles|partirle)\b(?! el tiempo| me\b)(?=.*\b(?:banco|casa|sheriff|ellos|esos|ese|gente|todos|alguien|gerente|a |los|lo|la|abogado|vecino)\b)|\b(?:los|lo|la) (?:voy a )?(?:mato|matar|matare)\b|\btengo (?:una |un )?(?:pistola|arma|escopeta|rifle|gasolina|cuchillo)\b(?=.*\b(?:veng\w+|sheriff|banco|lista|listo|ellos|saqu\w+|entr\w+|toca\w*)\b)/,
    unless: /\b(?:me (?:van|va) a matar si|matarme|golpear(?:me)? el bolsillo|quemar (?:ahorros|mis ahorros))\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:chest (?:is )?(?:pains?|hurts?|hurting|tight|pressure|tightness)|heart attack|having a stroke|can't breathe|cannot breathe|trouble breathing|hard to breathe|overdos(?:e|ed|ing)|od'd|passed out|unconscious|bleeding (?:badly|out|a lot|heavily|bad|and)|collapsed|seizure|seizures|having a seizure|not breathing|stopped breathing|won't wake up|isn't breathing|numb on one side|face is drooping|allergic reaction|choking|going into labor|carbon monoxide|gas leak|house is on fire|there's a fire|fire in the (?:house|kitchen)|on fire right now|call 911|need an ambulance|ambulance)\b/,
    unless:
      /\b(?:last (?:year|month|spring|summer|fall|winter)|in (?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|19\d\d|xx)|years? ago|months? ago|had (?:a|an|two|my|his|her|another) (?:\w+ )?(?:heart attack|stroke|seizure)|after (?:a|my|his|her|the) (?:\w+ )?(?:heart attack|stroke|seizure|overdose)|suffered|recover\w*|since (?:a|my|his|her|the)|when (?:i|he|she) had|died (?:of|from)|nearly had|almost had|gave me a|give me a|heart attack when i saw|almost gave|due to|because of|room to breathe|can't breathe with (?:this|these|all)|financially|fire damage|xx|breathe easier|in the hospital from|ambulance bill|weeks ago|of a heart attack|from a heart attack|of an overdose|with seizures|disability|couple years|insurance)\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:stopped|quit|quitting|skipping|skip|skipped|can't afford|can't get|rationing|ration|cutting|stop|stopping|out of|ran out of|without|can't pay for|halving|half|no money for|not taking|choose between|cutting back on) (?:\w+ ){0,5}?(?:insulin|heart (?:meds?|pills|medicine|medication)|my (?:\w+ )?(?:meds?|medication|medicine|pills|oxygen|inhaler|prescriptions?|dialysis|chemo|treatments?)|blood pressure (?:pills|meds|medicine)|oxygen|chemo|dialysis|his (?:meds|medicine|insulin|medication)|her (?:meds|medicine|insulin|medication)|inhaler|seizure meds|food for|eating|meds|blood thinners)\b|\b(?:haven't|havent|not|hasn't|didn't) (?:eaten|eat|had (?:any )?(?:food|insulin|my meds)) (?:anything )?(?:in|for|since|all) (?:\w+ )?(?:days?|week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bkids (?:haven't|havent|are not|have not) (?:eaten|eating)\b/,
    unless: /\bquit eating out\b|\beating out\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:dolor (?:de|en el) pecho|me duele el pecho|ataque (?:al|de) corazon|infarto|no puedo respirar|no respira|no (?:puede|podemos) respirar|se desmayo|desmayad[oa]|inconsciente|convulsion\w*|sobredosis|sangrando mucho|se esta desangrando|derrame cerebral|se ahoga|no despierta|fuga de gas|se esta quemando la casa|incendio en|ambulancia)\b/,
    unless:
      /\b(?:le dio|me dio|tuvo|tuve|hace|el ano pasado|despues de|por (?:un|el|su)|murio|fallecio|recuper\w*|cuenta de la ambulancia|casi me da)\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:deje de|dejo de|dejar de|deje|no puedo|no me alcanza para|sin|no tengo (?:dinero )?para|se me acabo|no compre|no he podido comprar|ya no (?:me pongo|tomo|compro|puedo comprar)|estoy racionando|racionando|no me he puesto|dejamos de) (?:\w+ ){0,4}?(?:insulina|mis? (?:medicinas?|medicamentos?|pastillas|tratamiento|inhalador|quimio|dialisis)|la medicina|las medicinas|medicinas?|medicamentos?|oxigeno|dialisis|quimioterapia|pastillas (?:de la presion|del corazon)|el inhalador|presion|comer)\b|\bno (?:he|hemos|han) comido (?:en|desde|nada)\b/,
  },
];

/**
 * Words of death that nothing above explained away. Someone else's death is news, not danger; what is left of these words is
 * taken seriously: a false alarm costs one kind sentence, a missed one costs more.
 */
const explained: readonly RegExp[] = [
  /\b(?:what|who|how) (?:\w+ ){0,7}?(?:if|when|once|after) (?:i|we) (?:die|died|pass)\b/g,
  /\b(?:is|are|was|were|just|really) (?:\w+ )?killing (?:me|us|my|our)\b|\bmaking a killing\b|\b(?:i'm|we're|i was|you're) (?:so |just |literally )?dead(?= ,?\s*(?:lol|haha|\W)*$)/g,
  /\b(?:husband|wife|spouse|mother|father|mom|dad|mum|parents?|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|partner|co-?borrower|he|she|they|both|fiance|aunt|uncle|law|owner|borrower|friend|neighbor|baby|child|dog|cat|who|also|was|is|been|had|has|since|recently|suddenly|then|and|that) (?:\w+ ){0,4}?(?:died|dead|dying|killed|death)\b/g,
  /\b(?:death|dying|died) (?:of (?:my|our|his|her|a|the)|certificates?|in (?:the|my|our) family|benefits?|from|threats?|taxes?|claim|last|in (?:20\d\d|19\d\d|xx+|january|february|march|april|may|june|july|august|september|october|november|december))/g,
  /\b(?:death (?:trap|grip|spiral|march)|life or death|sudden death|wrongful death|after (?:his|her|their|the) death|(?:his|her|their|since the|dad's|mom's|husband's|wife's|father's|mother's) death|the dead)\b/g,
  /\b(?:if|when|once|before|after) (?:i|we) (?:die|died|pass)\b(?=.*\b(?:who|what|does|will|can|loan|mortgage|house|paid|kids get|inherit)\b)/g,
  /\b(?:kill|kills|killed|killing) (?:the|my|our|this|that|a|his|her|your) (?:\w+ )?(?:deal|sale|credit|score|budget|chances?|equity|loan|refi|offer|value|market|application|mod|time|price|vibe|plants?|grass|pipes?|battery|engine|savings)\b/g,
  /\b(?:deal|sale|offer|bill|application|refi) (?:\w+ ){0,2}?(?:killed|dead)\b|\b(?:kill|die) (?:for|over) (?:a|an|that|this|the|some|3|lower)\b|\bkill (?:me )?(?:with (?:fees|interest|paperwork))\b|\b(?:would|could|almost|nearly|just) (?:have )?die[d]? (?:for|of|when|laughing|lol)\b/g,
  /\bbite the bullet\b|\b(?:silver|dodged a|dodge a|sweat(?:ing)?) bullets?\b|\bbullet (?:point|list|proof)s?\b/g,
];
const deathWords =
  /\b(?:die|dying|dead|death|kill|killing|suicide|suicidal|overdosing|noose|body bag|my wrists?|od(?= ,| $| on))\b|\b(?:in|into|through|to) (?:my|the) (?:head|mouth|brain|temple)\b(?=.*\b(?:gun|bullet|pistol|barrel)\b)|\b(?:gun|bullet|pistol|barrel|rope|noose)\b(?=.*\b(?:my|the) (?:head|mouth|brain|temple|neck|garage|tree|beam|rafter)\b)|\b(?:looking at|staring at|holding|loaded|loading|cleaning|bought|have|got|hold|grabbed) (?:\w+ ){0,2}?(?:gun|pistol|rope|razor|knife|blade|pills|revolver)\b(?! safe| control| license)|\b(?:all|handful of|bottle of|bunch of|whole|take|taking|swallow\w*|down|too many|stash of|saved up) (?:\w+ ){0,3}?(?:pills|sleeping pills|tablets)\b|\b(?:standing|sitting|going|on|off|edge of|from) (?:\w+ ){0,2}?(?:the|a|this|that) (?:bridge|ledge|overpass|cliff|train tracks|roof)\b(?! repair| leak| loan| replac| damage| work| needs)/;
const lifeWords =
  /\b(?:miss|notice|care|cry for|remember|look for|mourn) (?:me|if i)\b(?=.*\b(?:gone|dead|died|disappear|was not here|wasn't here|was gone|vanish|weren't here)\b)|\b(?:no one|nobody|who) (?:would|will|'d|'ll) (?:even |really |ever )?(?:miss|mourn|cry for) me\b|\b(?:don't|not) (?:deserve|worth|fit) (?:to )?(?:live|living|be alive|life)\b|\bnot worth living\b|\b(?:want|need|wish|wanting|hope|ready for|like|wanna|pray|praying) (?:\w+ ){0,2}?(?:my|this) (?:life|suffering|existence) (?:to )?(?:end|over|done|be over|be done|stop|finished)\b|\b(?:my|this) (?:life|existence|time) (?:to )?(?:be over|to end|to stop|is over|is done|is finished)\b|\b(?:point|reason|use|sense) (?:of|in|to|for) (?:me )?(?:going on|go on|being here|carrying on|continuing|living|keep going)(?= ,| $| anymore| like)|\bwhy (?:should|do|would|must|even) i (?:even |still )?(?:go on|live|keep living|be alive|keep going|exist|bother living)\b|\bgo on living\b|\b(?:want|just|wanna|wish) (?:everything|it all|all of it|all this|the pain|my pain|the hurt) (?:to )?(?:just )?(?:stop|end|be over|over|go away forever)(?= ,| $| forever| for good)|\b(?:want|wish|better|easier|happier|ready|rather|like) (?:\w+ ){0,3}?(?:to be|i was|i were|be) (?:just )?gone(?= ,| $| forever| for good| and| from)|\b(?:nothing|none of it) matters (?:anymore|any longer)\b|\b(?:ending|end) (?:everything|things|it)(?= ,| $| tonight| now| for me| soon| forever)|\bno way out(?: for me)?(?= ,| $)(?! of)|\b(?:hit|run over|struck|flattened) by (?:a|the) (?:bus|truck|car|train)\b(?=.*)(?<=\b(?:care|wish|hope|let|wouldn't care|mind|could get|just get).{0,40})|\b(?:last|final) (?:words|goodbyes?|message to (?:anyone|everyone|my|the world))\b|\bgive up on (?:everything|it all|myself)\b|\b(?:find|found) my body\b|\b(?:god|lord|jesus) (?:\w+ )?(?:just )?(?:take me|take my life|call me home)(?= ,| $| now| already| please| tonight| home)|\bwill to live\b|\bcar (?:is )?running\b(?=.*)(?<=\bgarage.{0,30})|\b(?:i will|i'll|i might|i could|i may) (?:just )?do it myself\b|\b(?:wish|hope|pray|rather) i (?:wouldn't|don't|didn't|won't|would not|never|could not) (?:ever )?(?:wake|get up|be here|have to wake)\b|\b(?:tired|sick|done|weary|exhausted) of (?:living|life|being alive|existing|my life|this life)(?= ,| $| and| i\b| anymore)|\b(?:i'll|i will|ill|i'm going to|i'm|i am) (?:\w+ )?be gone(?= ,| $| forever)(?<!vacation.*)|\b(?:see|have|there's|there is) no (?:future|hope)(?: left)? (?:for me|left)\b|\b(?:out of|leave|escape|quit|exit) (?:this|my) (?:life|world|existence)\b|\b(?:make it|get|survive|last) through (?:the|this|another) (?:night|day)\b|\b(?:going to|want to|i'll|ready to|might|should) (?:just )?jump(?= ,| $| off| from| now| tonight)|\b(?:drown|hang|shoot|hurt|harm|cut|burn|stab|poison|starve) myself\b|\b(?:should have|should've|wish i had|wish i|shoulda|could have just) (?:been me|died|gone|been the one)\b|\bbother (?:living|waking up|existing|being alive)\b|\b(?:no|any|zero|only) reason (?:to|for me to) (?:stay|be|keep|go on|wake|remain)(?: alive| here| living| going| up)?(?= ,| $| anymore| tonight)|\b(?:more|better) from (?:my|the) (?:life )?insurance\b|\bsix feet under\b|\b(?:my|the) last (?:night|day|hours?) (?:on earth|alive)?(?= ,| $)|\b(?:they're|they are|they'd be|kids are|family is|everyone is|everyone's|she's|he's) (?:all )?(?:better|happier) (?:off )?without me\b/;

const explainedEs: readonly RegExp[] = [
  /\b(?:que )?(?:se )?muer(?:a|an) (?:el|la|los|las|ese|esa) (?:banco|hipoteca|deuda|bancos|intereses)\b|\b(?:cuando|si|antes de que) (?:\w+ ){1,3}?(?:muera|muere|muriera)(?= ,? ?(?:que|quien|la casa|como))/g,
  /\bsoga al cuello (?:por|con|de) (?:\w+ ){0,3}?(?:deudas?|pagos?|banco|cuentas?|hipoteca)\b|\bcon la soga al cuello\b/g,
  /\b(?:que pasa|quien|como|cuanto|que sucede|que pasaria|que pasara) (?:\w+ ){0,6}?(?:si|cuando) (?:yo )?(?:me )?(?:muero|muera|muriera)\b|\b(?:si|cuando) (?:yo )?me (?:muero|muera|muriera)(?= ,? ?(?:quien|que pasa|la casa|la hipoteca))|\bcuando yo muera\b/g,
  /\b(?:mercado|negocio|telefono|celular|carro|bateria|trato|punto|calle|horas?|peso) (?:esta |estan |ya )?(?:muert[oa]s?)\b|\bacta de (?:defuncion|muerte)\b|\b(?:la )?muerte de (?:mi|su|nuestr[oa]|un|una|el|la)\b|\bdespues de (?:la|su) muerte\b|\bmi (?:difunt[oa]|muert[oa])\b/g,
];
const deathWordsEs =
  /\b(?:morirme|morir|muero|muera|muriera|muert[oa]|muerte|matarme|matarse|mato|suicid\w+|me (?:voy a |quiero |iba a |pienso )?(?:colgar|ahorcar|tirar (?:de|del|al|a)|aventar (?:de|del|al)|dar un tiro|pegar un tiro|disparar|ahogar|cortar las venas|desvivir|matar|tomar todas)|me las (?:voy a )?tom\w+ todas|tomarmelas todas|todas las pastillas|terminar con mi vida|acabar con mi vida|(?:canse|cansad[oa]|hart[oa]) de (?:vivir|la vida|mi vida)|ganas de (?:vivir|morir\w*)|(?:cuando|para cuando) (?:lean|lea|lees|vean|vengan) (?:esto)?.{0,20}(?:no voy a estar|no estare|ya no (?:voy|estoy)|muert)|no voy a estar viv[oa]|un tiro en la|soga|las venas|no despertar|unica salida es(?= morir| la muerte)|quitar la vida|nadie me (?:va a )?extranar\w*)\b|\bque (?:dios|diosito|el senor|la muerte) (?:ya )?me (?:lleve|recoja|quite)\b|\b(?:dios|diosito) (?:\w+ )?que me (?:lleve|recoja)\b|\b(?:hoy|esta noche|manana|ahora) (?:mismo )?(?:se acaba|termina|acabo con) todo\b|\bse (?:va a|quiere|quiso|iba a) (?:matar|suicidar|quitar la vida|colgar|ahorcar)\b/;

function withoutIdioms(low: string): string {
  return idioms.reduce((text, idiom) => text.replace(idiom, ' ~ '), low);
}

const joking = /\b(?:lol|lmao|haha|hahaha|jaja|jajaja|jeje|rofl|smh lol)\b/;
const deniedHarm =
  /\b(?:not|never|would never|won't|am not|i'm not|no estoy|no soy|nunca|no pienso|no voy a|no me voy a|don't worry i'm not|not going to|no way i'd|jamas) (?:\w+ ){0,3}?(?:suicidal|suicide|kill myself|hurt myself|killing myself|suicida|matarme|suicidarme|hacerme dano|want to die|harm myself)\b/g;

/** Where two are told, the one who cannot help themselves comes first. */
const order: readonly Danger[] = ['child_danger', 'elder_abuse', 'violence', 'domestic_violence', 'medical', 'self_harm'];

/** The danger a message speaks of, or null. Self-harm comes first, because it is the one that must not be missed. */
export function dangerIn(text: string): DangerHeard | null {
  const mendedText = mendedForDanger(text);
  const low = withoutIdioms(mendedText).replace(deniedHarm, ' ~ ');
  const about = someoneElse.test(low) && !/\b(?:me|us|nos|my (?:face|arm|neck|life)|i'm|i)\b/.test(low) ? 'other' : 'self';
  const first = [...others]
    .sort((a, b) => order.indexOf(a.danger) - order.indexOf(b.danger))
    .find((sign) => sign.when.test(low) && !(sign.unless?.test(mendedText) ?? false));
  const rest = [...explained, ...explainedEs].reduce((text, plain) => text.replace(plain, ' ~ '), low);
  const dark =
    deathWords.test(rest) || lifeWords.test(low) || (deathWordsEs.test(rest) && !(first !== undefined && first.danger !== 'medical'));
  if (
    first !== undefined &&
    (first.danger === 'violence' || first.danger === 'domestic_violence') &&
    !selfHarm.some((sign) => sign.test(low)) &&
    !selfHarmEs.some((sign) => sign.test(low)) &&
    !joking.test(mendedText)
  )
    return { danger: first.danger, about };
  if (dark || selfHarm.some((sign) => sign.test(low)) || selfHarmEs.some((sign) => sign.test(low)))
    return { danger: 'self_harm', about: selfOrOther(low) };
  if (first !== undefined && !(first.danger === 'violence' && joking.test(mendedText))) return { danger: first.danger, about };
  return learnedDanger(mendedText, low);
}

function selfOrOther(low: string): 'self' | 'other' {
  if (/\b(?:myself|my life|i'm suicidal|matarme|suicidarme|mi vida|morirme|i want to die|unalive me)\b/.test(low)) return 'self';
  return someoneElse.test(low) ? 'other' : 'self';
}

/** What no pattern names and the classifier is nearly sure of. Set on the odd lines of the danger sets: docs/understanding.md. */
const alarmFrom = 0.8;

function learnedDanger(text: string, low: string): DangerHeard | null {
  if (text.trim().split(' ').length < 4 || likely('danger', text) < alarmFrom || low.includes('~') || joking.test(text)) return null;
  const other = dangers.filter((one) => one !== 'self_harm').find((one) => likely(one, text) > Math.max(0.6, likely('self_harm', text)));
  return other === undefined ? { danger: 'self_harm', about: selfOrOther(low) } : { danger: other, about: 'self' };
}
