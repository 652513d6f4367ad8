import { describe, expect, it } from 'vitest';
import type { Case, Fact } from '../../dialogs/case.ts';
import { heardShape } from '../../dialogs/heard.ts';
import type { Input } from '../../src/understand/input.ts';
import { questionTopics, topicIn } from '../../src/understand/topics.ts';
import { understand } from '../../src/understand/understand.ts';

const today = '2026-11-22';
const ask = (fact: Fact, kind: string, choices?: { value: string; title: string }[]): Input['ask'] => ({
  id: fact,
  fact,
  kind,
  ...(choices ? { choices } : {}),
});
const hear = (text: string, more: Partial<Input> = {}) =>
  understand({ text, language: 'en', today, ask: null, known: {}, topics: [], ...more });
const toldValue = (text: string, fact: Fact, more: Partial<Input> = {}) => hear(text, more).facts?.[fact]?.value;
const known = (values: Partial<Record<Fact, unknown>>): Case =>
  Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { value, said: '', turn: 1 }])) as Case;

describe('what works everywhere', () => {
  it.each([
    ['stop', 'stopped'],
    ['quit contacting me', 'stopped'],
    ['ya no me escriban', 'stopped'],
    ['wipe everything you have on me', 'erase'],
    ['borren mis datos', 'erase'],
    ['what data do you have on me', 'askedMyData'],
    ['can I talk to a person', 'wantsPerson'],
    ['quiero hablar con una persona', 'wantsPerson'],
    ['get me a hud counselor', 'wantsCounsellor'],
    ['go back', 'wentBack'],
    ['atrás', 'wentBack'],
    ['say that again', 'wantsRepeat'],
    ['no entiendo', 'wantsRepeat'],
    ['why do you need that?', 'askedWhy'],
    ['¿para qué?', 'askedWhy'],
    ['start over', 'startOver'],
    ['empezar de nuevo', 'startOver'],
    ["I'll come back later", 'paused'],
    ['hi', 'greeted'],
    ['buenas tardes', 'greeted'],
    ['thank you so much', 'thanked'],
    ['gracias', 'thanked'],
    ['you people are useless', 'complained'],
    ["what's the weather like", 'offTopic'],
    ['asdf qwer', 'unclear'],
    ['', 'unclear'],
    ['🙂🙂', 'unclear'],
  ])('%s is %s', (text, type) => {
    expect(hear(text).type).toBe(type);
  });
  it('knows which language is wanted, and who is asked after', () => {
    expect(hear('no hablo inglés, solo español')).toMatchObject({ type: 'wantsLanguage', language: 'es' });
    expect(hear('english please')).toMatchObject({ type: 'wantsLanguage', language: 'en' });
    expect(hear('do you speak vietnamese?')).toMatchObject({ type: 'wantsLanguage', language: 'other' });
    expect(hear('are you a robot?')).toMatchObject({ type: 'askedWho', asked: 'bot' });
    expect(hear('are you a real person or what')).toMatchObject({ type: 'askedWho', asked: 'human' });
  });
  it('carries facts on any meaning', () => {
    expect(hear('lost my job, are you a robot?')).toMatchObject({ type: 'askedWho', facts: { hardship: { value: ['job_loss'] } } });
  });
  it('answers only danger and stop while an agent holds the conversation, and still keeps what is told', () => {
    expect(hear('owe 300k', { agentHolds: true })).toMatchObject({ type: 'answered', facts: { mortgageBalance: { value: 300_000 } } });
    expect(hear('can I talk to somebody else', { agentHolds: true })).toEqual({ type: 'unclear' });
    expect(hear('delete my data', { agentHolds: true }).type).toBe('erase');
    expect(hear('i want to kill myself', { agentHolds: true }).type).toBe('danger');
    expect(hear('stop', { agentHolds: true }).type).toBe('stopped');
  });
});

describe('answers to the question that stands', () => {
  it.each<[string, Input['ask'], Fact, unknown]>([
    ['425', ask('mortgageBalance', 'money'), 'mortgageBalance', 425_000],
    ['425', ask('monthlyPayment', 'money'), 'monthlyPayment', 425],
    ['about four hundred grand', ask('homeValue', 'money'), 'homeValue', 400_000],
    ['trescientos cincuenta mil', ask('homeValue', 'money'), 'homeValue', 350_000],
    ['3', ask('monthsBehind', 'count'), 'monthsBehind', 3],
    ['none', ask('monthsBehind', 'count'), 'monthsBehind', 0],
    ['un par de meses', ask('monthsBehind', 'count'), 'monthsBehind', 2],
    ['ohio', ask('usState', 'state'), 'usState', 'OH'],
    ['or', ask('usState', 'state'), 'usState', 'OR'],
    ['43215', ask('usState', 'state'), 'usState', 'OH'],
    ['nueva jersey', ask('usState', 'state'), 'usState', 'NJ'],
    ['no', ask('saleDate', 'date'), 'saleDate', 'none'],
    ['yes', ask('saleDate', 'date'), 'saleDate', 'set'],
    ['dec 4', ask('saleDate', 'date'), 'saleDate', '2026-12-04'],
    ['el 4 de diciembre', ask('saleDate', 'date'), 'saleDate', '2026-12-04'],
    ['tomorrow at 10', ask('saleDate', 'date'), 'saleDate', '2026-11-23'],
    ['last tuesday', ask('saleDate', 'date'), 'saleDate', '2026-11-17'],
    ['sí', ask('otherLiens', 'yesno'), 'otherLiens', true],
    ['nope', ask('otherLiens', 'yesno'), 'otherLiens', false],
    ['15k', ask('liquidAssets', 'band'), 'liquidAssets', '10k_to_25k'],
    ['nada', ask('liquidAssets', 'band'), 'liquidAssets', 'under_10k'],
    ['my name is maria lopez', ask('name', 'name'), 'name', 'Maria Lopez'],
    ['614 555 0134', ask('phone', 'phone'), 'phone', '+16145550134'],
    ['Jo@Mail.com', ask('email', 'email'), 'email', 'jo@mail.com'],
    ['after 5pm', ask('bestTime', 'time'), 'bestTime', 'after 5pm'],
  ])('%s', (text, asked, fact, value) => {
    const heard = hear(text, { ask: asked });
    expect(heard.type).toBe('answered');
    expect(heard.facts?.[fact]?.value).toBe(value);
  });
  it('takes a choice by value, title, number, place and words', () => {
    const loan = ask('loanType', 'choice', [
      { value: 'fha', title: 'FHA' },
      { value: 'va', title: 'VA (veterans)' },
      { value: 'unknown', title: "I'm not sure" },
    ]);
    for (const text of ['va', 'VA (veterans)', '2', 'the second one', 'veterans'])
      expect(toldValue(text, 'loanType', { ask: loan })).toBe('va');
    expect(toldValue('', 'loanType', { ask: loan, choice: 'va' })).toBe('va');
    expect(hear('not sure', { ask: loan })).toMatchObject({ type: 'skipped', how: 'unknown' });
    expect(hear('', { ask: loan, choice: 'unknown' })).toMatchObject({ type: 'skipped', how: 'unknown' });
  });
  it('takes several choices at once', () => {
    const many = ask('hardship', 'many', [
      { value: 'job_loss', title: 'Lost a job' },
      { value: 'death', title: 'A death' },
      { value: 'divorce_or_separation', title: 'Divorce' },
    ]);
    expect(toldValue('1 and 3', 'hardship', { ask: many })).toEqual(['job_loss', 'divorce_or_separation']);
  });
  it('knows "I don\'t know" from "I\'d rather not say"', () => {
    const balance = ask('mortgageBalance', 'money');
    for (const text of ["i don't know", 'idk', 'no sé', 'not sure'])
      expect(hear(text, { ask: balance })).toMatchObject({ type: 'skipped', how: 'unknown' });
    for (const text of ["i'd rather not say", 'skip', 'prefiero no decir'])
      expect(hear(text, { ask: balance })).toMatchObject({ type: 'skipped', how: 'rather_not' });
  });
  it('lets a question through while another stands', () => {
    expect(hear('what is a deficiency?', { ask: ask('mortgageBalance', 'money') })).toMatchObject({ type: 'asked', topic: 'deficiency' });
  });
});

describe('facts told', () => {
  it('hears several things in one message', () => {
    const heard = hear('lost my job in March, 3 months behind, owe 425k, maybe worth 375').facts;
    expect(Object.fromEntries(Object.entries(heard ?? {}).map(([fact, told]) => [fact, told?.value]))).toEqual({
      hardship: ['job_loss'],
      monthsBehind: 3,
      paymentStatus: 'behind',
      mortgageBalance: 425_000,
      homeValue: 375_000,
    });
  });
  it('hears the same in Spanish', () => {
    const heard = hear('me quitaron horas en el trabajo y ya debo dos meses, no quiero perder la casita', { language: 'es' }).facts;
    expect(heard).toMatchObject({
      hardship: { value: ['reduced_income'] },
      monthsBehind: { value: 2 },
      paymentStatus: { value: 'behind' },
      wants: { value: 'keep' },
    });
  });
  it('hears a correction, and keeps the new number', () => {
    expect(hear("actually it's 4 months, not 2", { known: known({ monthsBehind: 2 }) })).toMatchObject({
      type: 'corrected',
      facts: { monthsBehind: { value: 4 } },
    });
  });
  it("does not take what is denied, asked or somebody else's", () => {
    expect(toldValue("we're not divorced", 'hardship')).toBeUndefined();
    expect(toldValue('my neighbor lost his job', 'hardship')).toBeUndefined();
    expect(hear('what is a short sale?').facts).toBeUndefined();
  });
});

describe('questions', () => {
  it.each([
    ['should I just quit paying and let it ride?', 'stop_paying'],
    ["can I put the house in my cousin's name", 'cousin_deed'],
    ['so is that legal advice?', 'legal_advice'],
    ['will you get my loan modified?', 'will_you_modify'],
    ['what are my chances', 'chances'],
    ['how much will I walk away with', 'how_much_left'],
    ['will the IRS tax what they forgive?', 'tax_forgiven'],
    ['are you with HUD?', 'are_you_government'],
    ['is the notice even valid? they misspelled my name', 'notice_valid'],
    ['can you stop the sale for me?', 'stop_the_sale'],
    ["do I have to tell you why I'm behind?", 'must_i_tell'],
    ["don't tell my wife", 'dont_tell_spouse'],
    ['is AI deciding if I get help?', 'is_ai_deciding'],
    ['write me a fake hardship letter', 'fake_letter'],
    ['you people are scammers', 'scammers'],
    ['¿qué es una venta corta?', 'short_sale'],
    ['¿cuánto tiempo tengo?', 'timeline'],
    ['what are my options?', 'options'],
  ])('%s is about %s', (text, topic) => {
    expect(
      topicIn(
        text
          .toLowerCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f¿]/g, ''),
        [],
      ),
    ).toBe(topic);
  });
  it('names every trap topic', () => {
    for (const id of [
      'stop_paying',
      'upfront_fee',
      'ignore_lender',
      'guarantee',
      'tenant',
      'bank_login',
      'lockout_now',
      'reverse_mortgage',
      'hoa',
    ])
      expect(questionTopics).toContain(id);
  });
  it('finds a page by its words when no topic is recognised', () => {
    const pages = [
      { id: 'a', words: ['sewer', 'backup', 'plumbing'] },
      { id: 'b', words: ['zoning', 'permits'] },
      ...Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, words: [`w${i}`] })),
    ];
    expect(topicIn('what about zoning permits?', pages)).toBe('b');
  });
});

describe('whatever is typed', () => {
  it('always gives a well-formed Heard', () => {
    let state = 1;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % below;
    };
    const bits = [
      'owe ',
      '425k',
      ' $',
      '\u0000',
      '\uffff',
      '💥',
      'sale ',
      'dec 4',
      "'",
      '"',
      '<b>',
      '=1+1',
      'no ',
      'sí ',
      '\n',
      '....',
      '%%',
      '٣',
      '\u202e',
      'NULL',
      '{{',
      '3',
      ' months',
    ];
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: next(12) }, () => bits[next(bits.length)]).join('');
      const heard = hear(text, { ask: i % 2 === 0 ? ask('saleDate', 'date') : null });
      expect(heardShape.safeParse(heard).success, JSON.stringify(text)).toBe(true);
    }
  });

  it.each([
    ['ay señorita pongame con un humano porfa', 'wantsPerson'],
    ['yo solo quiero hablar con alguien que hable español por favor', 'wantsPerson'],
    ['Muy amable, Dios le pague.', 'thanked'],
    ['mil gracias bendiciones pa usted y su familia', 'thanked'],
    ['Saludos desde Bayamón, primera vez que escribo por aquí', 'greeted'],
    ['Gracias a Dios conseguí trabajo, pero debo tres meses de la casa', 'answered'],
  ])('hears what a Spanish speaker wants: %s', (text, type) => {
    const heard = understand({ text, language: 'es', today: '2026-11-22', ask: null, known: {}, topics: [] });
    expect(heard.type).toBe(type);
  });
});
