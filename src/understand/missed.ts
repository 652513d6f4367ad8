import type { Heard } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';

/** Everyday wordings of the things that work everywhere, which the wider patterns of commands.ts do not reach. Whole messages, on text without slips. */
const please = '(?:(?:please|por favor|ok|hey|oiga|pues)\\W+)?';
const whole = (words: string) => new RegExp(`^\\W*${please}(?:${words})(?:\\W+(?:please|por favor|porfa|now|ya|mas|gracias))*\\W*$`);

const device =
  '(?:(?:my|the|another|an other|a different|a) )?(?:other |new )?(?:phone|cell ?phone|cell|mobile|computer|pc|laptop|desktop|tablet|ipad|device)';
const aparato =
  '(?:(?:otr[oa]|mi|el|la) )?(?:otr[oa] )?(?:telefono|celular|cel|movil|computadora|compu|laptop|tableta|tablet|ipad|dispositivo|aparato)';
const goOn =
  '(?:continue|finish|resume|open|do|use|keep going|carry on|go on|pick up|pick)(?: (?:this|it|the|our|my))?(?: (?:chat|conversation|talk))?(?: up)?(?: later)?';
const seguir = '(?:seguir|sigo|continuar|continuo|terminar|abrir)(?:lo|la)?(?: (?:con )?(?:esto|la conversacion|el chat|la platica))?';

const rows: readonly { heard: Heard; when: RegExp }[] = [
  {
    heard: { type: 'wantsLink' },
    when: whole(
      `(?:(?:can|could|may|how (?:can|do)) i |i(?:'d like| want| would like| need|'ll| will) (?:to )?|let me )?(?:${goOn}|(?:switch|move)(?: this| it)?(?: over)?) (?:on|to|from|in|with) ${device}(?: later| instead| tonight| tomorrow)?`,
    ),
  },
  {
    heard: { type: 'wantsLink' },
    when: whole(
      `(?:(?:can|could|would|will) you )?(?:please )?(?:send|give|get|make|text) me (?:a|the|that) link(?: (?:for|to|on) (?:${device}|(?:continue|finish|open|use) (?:this |it )?(?:on|later)(?: (?:on )?${device})?))?|(?:a |the )?link (?:for|to) ${device}`,
    ),
  },
  {
    heard: { type: 'wantsLink' },
    when: whole(
      `(?:(?:puedo|como (?:puedo|le hago para)|quiero|quisiera|me gustaria|voy a|necesito) )?(?:${seguir}|(?:cambiar|pasar)(?:lo|me|la)?) (?:en|desde|a) ${aparato}(?: (?:despues|luego|mas tarde))?|(?:(?:puede|podria|me puede) )?(?:mand|envi|d)(?:e|a|ar|eme|ame|arme)(?: me)? (?:un|el) (?:enlace|link|liga|vinculo)(?: para ${aparato}| para (?:${seguir})(?: en ${aparato})?)?|(?:un |el )?(?:enlace|link|liga) para ${aparato}`,
    ),
  },
  {
    heard: { type: 'stopped' },
    when: whole(
      '(?:remove|take) me (?:from|off) (?:your|the|this|that) (?:list|lists|system)|no me manden? (?:mas )?(?:mensajes|textos|correos|nada)|no quiero que me (?:contacten|llamen|escriban|molesten|busquen)|stop all (?:messages|texts|calls)',
    ),
  },
  {
    heard: { type: 'withdrew', fact: 'hardship' },
    when: whole(
      '(?:can you )?(?:take|leave|keep) (?:out |off )?(?:the )?(?:part|bit|thing|stuff|piece) (?:about|with|on) (?:my |the )?(?:ex|divorce|separation|wife|husband|job|illness|hours|death)(?: out| off)?|quit\\w* (?:lo|la parte|eso) (?:de|sobre) (?:mi |la |el )?(?:ex|divorcio|separacion|esposa|esposo|trabajo|enfermedad|horas|muerte)|saque (?:lo|la parte) (?:de|sobre) (?:mi |el |la )?(?:ex|divorcio|esposa|esposo|trabajo|enfermedad)',
    ),
  },
  {
    heard: { type: 'wentOn' },
    when: whole(
      "(?:let'?s|lets) (?:go on|continue|keep going|move on)|(?:can|could) (?:we|i) (?:\\w+ )?(?:talk about|go back to|get back to) (?:the|my|our) (?:house|home|mortgage|loan)(?: now| again)?|sigamos|continuemos",
    ),
  },
  // a farewell is no "stop": who asked to be called still is
  {
    heard: { type: 'finished' },
    when: whole(
      "(?:k |ok )?(?:(?:thank you|thanks|thx|gracias) )?(?:(?:you have|you'?ve) been (?:\\w+\\W+){1,3})?(?:good ?)?(?:bye|adios|chao|hasta luego)(?: bye)?(?: for now)?",
    ),
  },
  { heard: { type: 'erase' }, when: whole('erase (?:everything|it all|all)|(?:borr|elimin)\\w* todo') },
  { heard: { type: 'paused' }, when: whole('esper(?:e|eme|ame)(?: (?:un momento|tantito|poquito))?') },
  {
    heard: { type: 'wantsLanguage', language: 'en' },
    when: whole("i (?:don't|do not) (?:speak|understand|read) spanish|no (?:hablo|entiendo|leo) espanol"),
  },
  {
    heard: { type: 'askedWho', asked: 'bot' },
    when: whole(
      '(?:es|sera) (?:esto|este) (?:un |una )?(?:bot|robot|maquina|programa)|(?:esto |este )(?:es )(?:un |una )?(?:bot|robot|maquina)',
    ),
  },
  { heard: { type: 'skipped', how: 'unknown' }, when: whole("(?:i )?can't (?:remember|recall|say)|quien sabe") },
  { heard: { type: 'skipped', how: 'rather_not' }, when: whole('can (?:we|i) skip (?:that|this|it)(?: one| question)?') },
  {
    heard: { type: 'wantsPerson' },
    when: whole(
      '(?:(?:get|give) me|i want|let me (?:talk|speak) to) (?:a |your |the )?(?:manager|supervisor)|(?:so )?when (?:will|are|do) (?:they|you|someone|somebody) (?:going to )?(?:call|contact|text)(?:ing)?(?: me)?|' +
        '(?:is there |can i talk to |i want |i need )?(?:somebody|someone|anybody|anyone) (?:real |there |here )?i can (?:talk|speak) (?:to|with)|(?:can i |i want to |let me )?(?:talk|speak) (?:to|with) (?:someone|somebody) real|(?:comuniqueme|comuniquenme|paseme|conecteme) con (?:una persona|alguien|un agente)',
    ),
  },
];

export const missedIn = (low: string): Heard | null => rows.find(({ when }) => holdsIn(when, low))?.heard ?? null;
