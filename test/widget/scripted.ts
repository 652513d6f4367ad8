import type { Found, Spine, Taken } from '../../src/channels/channel.ts';
import type { Entry, Incoming, PorchlightData } from '../../src/message.ts';

/** A spine that answers from a script and keeps its rows in memory: the widget's tests look at the widget, not at the dialogue. */
export type Line = { text: string; data?: Partial<PorchlightData> };
export type Scripted = Spine & {
  /** What the homeowners have said, in the order it was taken. */
  heard: { conversation: string; text: string; choice?: string }[];
  /** Says something out of turn, as an agent or a reminder would. */
  say(conversation: string, line: Line): void;
  agentTypes(conversation: string, name: string): void;
  conversations(): string[];
  erase(conversation: string): void;
};

const yesNo = [
  { title: 'No date yet', value: 'none' },
  { title: 'Yes, I have a date', value: 'set' },
  { title: "I'm not sure", value: 'unknown' },
];

const reasons = [
  { title: 'I lost my job', value: 'job_loss' },
  { title: 'My hours or pay were cut', value: 'reduced_income' },
  { title: 'Divorce or separation', value: 'divorce_or_separation' },
  { title: 'Illness or disability', value: 'medical_or_disability' },
  { title: 'The payment went up', value: 'arm_reset_or_payment_increase' },
];
const ask = { id: 'hardship', fact: 'hardship', kind: 'many', choices: reasons };

export const greeting: Record<'en' | 'es', Line[]> = {
  en: [
    {
      text: "Hello. I'm an automated assistant, not a person. This chat is recorded, and the Porchlight team can read it.",
      data: { lines: ['notice.recorded'] },
    },
    {
      text: 'IMPORTANT NOTICE\nPorchlight is not associated with the government, and our service is not approved by the government or your lender.\nEven if you accept this offer and use our service, your lender may not agree to change your loan.',
      data: { lines: ['notice.general'] },
    },
    {
      text: 'What has happened with the mortgage? Tell me in your own words.',
      data: { lines: ['open'], ask, why: 'Different help fits different reasons. You can skip this.', left: 9 },
    },
  ],
  es: [
    {
      text: 'Hola. Soy un asistente automático, no una persona. Este chat se graba y lo puede leer el equipo de Porchlight.',
      data: { lines: ['notice.recorded'] },
    },
    {
      text: 'AVISO IMPORTANTE\nPorchlight no está asociado con el gobierno, y nuestro servicio no está aprobado por el gobierno ni por su prestamista.\nAunque acepte esta oferta y use nuestro servicio, es posible que su prestamista no acepte cambiar su préstamo.',
      data: { lines: ['notice.general'] },
    },
    {
      text: '¿Qué pasó con la hipoteca? Cuénteme con sus palabras.',
      data: { lines: ['open'], ask, why: 'Cada razón tiene ayudas distintas.', left: 9 },
    },
  ],
};

/** The script: the first pattern that fits what was said. */
const script: [RegExp, Line[]][] = [
  [
    /laid off|sale/i,
    [
      { text: "I'm sorry. That is a lot to carry at once." },
      {
        text: 'One thing comes first, because it changes everything else: has anyone given you a **date for a foreclosure sale**? It would be in a letter, or taped to the door.',
        data: {
          ask: { id: 'saleDate', fact: 'saleDate', kind: 'choice', choices: yesNo },
          why: 'A sale date changes what can still be done, and how fast.',
          left: 4,
        },
      },
    ],
  ],
  [
    /several/i,
    [
      {
        text: 'What made the payments hard? More than one thing may be true.',
        data: {
          ask: {
            id: 'hardship',
            fact: 'hardship',
            kind: 'many',
            choices: reasons,
          },
          left: 1,
        },
      },
    ],
  ],
  [
    /source/i,
    [
      {
        text: 'If the house sells for less than you owe, the gap is called a *deficiency*. With your numbers that gap is about $60,000 before selling costs.',
        data: {
          terms: [
            { term: 'deficiency', topic: 'deficiency' },
            { term: 'not in the text', topic: 'nothing' },
          ],
          cites: [
            { id: 'd1', source: 'Ohio Revised Code 2329.08', url: 'https://codes.ohio.gov/', from: '2019-01-01', checked: '2026-11-01' },
            { id: 'd2', source: 'CFPB, Help for homeowners', url: null, from: null, checked: '2026-11-02' },
          ],
        },
      },
    ],
  ],
  [
    /compare/i,
    [
      {
        text: 'Here are three ways side by side.',
        data: {
          card: {
            kind: 'sideBySide',
            title: 'Three ways, side by side',
            columns: ['Short sale', 'Loan modification', 'Foreclosure'],
            rows: [
              { label: 'Do you stay?', cells: ['No', 'Yes', 'No'] },
              { label: 'How long it often takes', cells: ['Three to six months', 'Two to four months', 'Depends on the state'] },
              { label: 'What may still be owed', cells: ['Ask for it in writing', 'The loan goes on', 'Maybe a deficiency'] },
            ],
          },
        },
      },
    ],
  ],
  [
    /send it/i,
    [
      {
        text: 'This is what a person would see. You can take anything out.',
        data: {
          card: {
            kind: 'preview',
            facts: [
              { fact: 'name', label: 'First name', value: 'Rosa' },
              { fact: 'phone', label: 'Phone', value: '602-555-0100' },
              { fact: 'hardship', label: 'What happened', value: 'laid off in August' },
            ],
          },
          ask: {
            id: 'consent',
            fact: 'consentCall',
            kind: 'yesno',
            choices: [
              { title: 'Yes, send it', value: 'yes' },
              { title: 'No', value: 'no' },
            ],
          },
        },
      },
    ],
  ],
  [
    /plan/i,
    [
      {
        text: 'Your plan for the next days.',
        data: {
          card: {
            kind: 'plan',
            title: 'Your next steps',
            steps: [
              { title: 'Call your servicer', text: 'Ask for loss mitigation', date: 'Monday, November 23' },
              { title: 'Call a HUD counselor', text: '800-569-4287, free' },
            ],
            links: [
              { title: 'HUD counselors', url: 'https://www.hud.gov/' },
              { title: 'bad', url: 'javascript:alert(1)' },
            ],
          },
        },
      },
    ],
  ],
  [
    /can't do this/i,
    [
      {
        text: "I'm really glad you told me. Please call or text 988 now. It's free, any hour. If you are in danger this minute, call 911.",
        data: { lines: ['danger.self'], quickExit: true },
      },
    ],
  ],
  [/attack/i, [{ text: '<img src=x onerror="document.title=1"> <b>bold</b> [x](javascript:alert(1)) javascript:alert(1)' }]],
  [/español|no hablo/i, greeting.es],
];

const plain: PorchlightData = { state: 'test', lines: [], sources: [], left: null, speaker: 'bot' };

export function scriptedSpine(): Scripted {
  const rows = new Map<string, Entry[]>();
  const erased = new Set<string>();
  const wakers = new Map<string, Set<() => void>>();
  const typers = new Map<string, Set<(name: string) => void>>();
  const seen = new Map<string, Taken>();
  const heard: Scripted['heard'] = [];
  const languages = new Map<string, 'en' | 'es'>();
  const of = (conversation: string): Entry[] => rows.get(conversation) ?? rows.set(conversation, []).get(conversation)!;

  const add = (conversation: string, entry: Partial<Entry>): Entry => {
    const list = of(conversation);
    const whole: Entry = {
      conversation,
      seq: list.length + 1,
      at: new Date().toISOString(),
      turn: list.length,
      author: 'bot',
      kind: 'message',
      text: '',
      language: 'en',
      choices: [],
      data: null,
      ...entry,
    };
    list.push(whole);
    return whole;
  };
  const speak = (conversation: string, line: Line, language: 'en' | 'es', replyTo?: number): Entry => {
    const agent = line.data?.speaker === 'agent';
    return add(conversation, {
      author: agent ? 'agent' : 'bot',
      name: line.data?.agent,
      text: line.text,
      language,
      choices: line.data?.ask?.choices ?? [],
      data: { ...plain, language, ...line.data },
      replyTo,
    });
  };
  const wake = (conversation: string): void => {
    for (const one of wakers.get(conversation) ?? []) one();
  };
  const answer = (incoming: Incoming): Taken => {
    if (incoming.kind === 'opened') {
      if (of(incoming.conversation).length > 0) return { duplicate: false, user: null, replies: [] };
      const language = incoming.locale?.startsWith('es') ? 'es' : 'en';
      languages.set(incoming.conversation, language);
      return { duplicate: false, user: null, replies: greeting[language].map((line) => speak(incoming.conversation, line, language)) };
    }
    heard.push({ conversation: incoming.conversation, text: incoming.text, choice: incoming.choice });
    const user = add(incoming.conversation, {
      author: 'user',
      text: incoming.text,
      clientActivityId: incoming.clientActivityId,
      messageId: incoming.messageId,
    });
    if (/español|no hablo/i.test(incoming.text)) languages.set(incoming.conversation, 'es');
    const language = languages.get(incoming.conversation) ?? 'en';
    const lines = script.find(([pattern]) => pattern.test(incoming.text))?.[1] ?? [{ text: `You said: ${incoming.text}` }];
    return { duplicate: false, user, replies: lines.map((line) => speak(incoming.conversation, line, language, user.seq)) };
  };

  return {
    heard,
    async hear(incoming) {
      const key = `${incoming.conversation}/${incoming.messageId}`;
      const before = seen.get(key);
      if (before !== undefined) return { ...before, duplicate: true };
      const taken = answer(incoming);
      seen.set(key, taken);
      wake(incoming.conversation);
      return taken;
    },
    read: async (conversation, after) => of(conversation).filter((entry) => entry.seq > after),
    watch(conversation, one) {
      const set = wakers.get(conversation) ?? wakers.set(conversation, new Set()).get(conversation)!;
      set.add(one);
      return () => set.delete(one);
    },
    watchTyping(conversation, one) {
      const set = typers.get(conversation) ?? typers.set(conversation, new Set()).get(conversation)!;
      set.add(one);
      return () => set.delete(one);
    },
    find: async (conversation): Promise<Found> => (erased.has(conversation) ? 'erased' : rows.has(conversation) ? 'open' : 'unknown'),
    say(conversation, line) {
      speak(conversation, line, languages.get(conversation) ?? 'en');
      wake(conversation);
    },
    agentTypes(conversation, name) {
      for (const one of typers.get(conversation) ?? []) one(name);
    },
    conversations: () => [...rows.keys()],
    erase(conversation) {
      erased.add(conversation);
      rows.delete(conversation);
      wake(conversation);
    },
  };
}
