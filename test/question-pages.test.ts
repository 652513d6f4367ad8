import { describe, expect, it } from 'vitest';
import type { Language } from '../dialogs/heard.ts';
import { Person } from './driver.ts';

/** Questions as people type them, half of them without a word of the field, and the page that answers each. */
const english: Record<string, readonly string[]> = {
  beyond_house: ['can they take my car too', 'will they garnish me', 'can they garnish my wages after foreclosure'],
  credit: ['what happens to my credit if i walk', 'how bad will this mess up my score', 'does forbearance hurt my credit'],
  timeline: ['how long do i have in ohio', 'is it too late', 'is it too late for me to do anything'],
  deficiency: [
    'do i still owe after they sell it',
    "do i have to pay what's left when it sells for less",
    'am i still on the hook after the auction',
  ],
  heirs: [
    'my mom died can i keep her mortgage',
    'dad passed, im living in his house, do i have to pay his loan',
    'can the bank make me pay my fathers mortgage all at once',
  ],
  bankruptcy: ['can i do a short sale in chapter 13', 'would chapter 13 save it', 'if i file bankruptcy tomorrow does the auction stop'],
  moving_out: ['when will they kick me out', 'how long can i stay after the auction', 'when do we have to be out'],
  foreclosure: ['can they really take my house over 2 payments', 'what do they do first', 'what happens if i just do nothing'],
  stop_paying: [
    'should i keep paying if im gonna lose it anyway',
    'is it smarter to save the cash n not pay',
    'the bank guy said i have to be late to get help is that right',
  ],
  stop_the_sale: ['how do i make the sale go away', 'anything i can do before the auction friday', 'can a judge push the sale back'],
  deed_in_lieu: ['can i just give them the keys', 'can i sign the house over to the bank', 'whats a deed in lue'],
  walk_away: ['what if we just pack up and go', 'can i just leave', 'what happens if i move out and leave it empty'],
  second_lien: ['what about my heloc', 'does the second loan just disappear', 'i got a second with another bank do they have to agree'],
  tax_forgiven: [
    'do i pay tax on forgiven debt',
    'will the irs come after me for what they write off',
    'i got a 1099c in the mail what is it',
  ],
  buy_again: ['will i ever be able to buy again', 'how long before i can get another house', 'can we ever get a loan again'],
  forbearance: [
    'can i get a break for a few months',
    'can they let me skip a few months til im back at work',
    'is there a way to pause this thing',
  ],
  deferral: ['can they stick what i missed on the end', 'can the late ones go to the back', 'can we tack the missed ones on the back end'],
  repayment_plan: [
    'can i pay a little extra each month til im caught up',
    'could i catch up slowly',
    'can i do installments on the back part',
  ],
  reinstatement: [
    'how much do i need to get caught up',
    'if i pay everything i owe will they stop',
    'if i come up with the back payments do i get to stay',
  ],
  loan_modification: ['can they drop my rate', 'can they lower my payment', 'can they make it 40 years'],
  refinance: ['can i refi with bad credit', 'can i get a loan to pay this off', 'would another bank take us on'],
  sale: ['can i sell it myself before they take it', 'should i sell', 'do i have time to sell'],
  heard_underwater: ['can i sell if i owe more than its worth', 'house is underwater can i still sell'],
  short_sale: [
    'how does it work if i sell for less than i owe',
    'whats it called when you sell for less than you owe',
    'will the bank let me sell it for less',
  ],
  assumption: ['can my son take over the payments', 'can my ex keep the house and the loan', 'can somebody else take my mortgage'],
  rental_home: ['can i rent it out instead', 'what if i move out and rent it', 'can i move out and airbnb it'],
  hoa: ['can the hoa foreclose on me too', 'i owe the condo people 4k will they take it', 'hoa put a lien on me what happens'],
  escrow: ['why did my payment jump 300 bucks', 'why did they add insurance i never asked for', 'can they raise my payment like that'],
  arm_reset: ['why is my rate going up'],
  fees: ['are these fees legal', 'can they charge me for an inspection every month', 'whats this property preservation fee'],
  payments_refused: ['why did they send my check back', 'will they take half a payment', 'can i send what i have'],
  servicer_changed: [
    'who do i pay now that they sold my loan',
    'does my application carry over to the new company',
    'new company says they never got my papers do i start over',
  ],
  who_owns_my_loan: ['how do i find out whos behind my loan', 'is mine fha or what', 'do i have a fannie mae loan'],
  appeal: ['they turned me down can i fight it', 'they said no what now', 'can i ask again after a denial'],
  dual_tracking: ['can they foreclose while im in review', 'i sent all my papers can they still sell', 'does applying stop the clock'],
  papers: ['what kind of proof do they want', 'how many bank statements', 'why do they need my tax returns'],
  hardship_letter: ['what do i put in the letter', 'what do i say when i call', 'can you help me write the hardship letter'],
  served_papers: ['a guy came to my door with papers what do i do', 'do i have to go to court', 'how long do i have to answer'],
  letters: ["what's an nod", 'they taped something on my door', 'got a certified letter should i sign for it'],
  notice_valid: ['they spelled my name wrong does it count', 'is this notice even real'],
  legal_advice: ['do i need a lawyer', 'where do i get a free lawyer', 'can i sue them'],
  counsellor: ['is there someone free who can help me', 'who can i call', 'do u know any nonprofits'],
  haf: ['is there any grant money', 'does the state pay mortgages still', 'is the covid help still going'],
  options: ['what are my choices here', 'what would you do', 'wat can i do'],
  chances: ['will they say yes', 'do i qualify for anything', 'think theyll work with me'],
  costs_who_pays: ['whats this cost me', 'whats the catch', 'how do u get paid'],
  are_you_government: ['r u with the government', 'is this part of hud'],
  record_chat: ['who can read what i type here', 'is this private', 'who sees this'],
  scam_signs: [
    'this company says they can stop it for 1500 is that real',
    'someone keeps calling saying my loan qualifies for relief, real or fake',
    'got a postcard that says final notice call now is it from my bank',
  ],
  cousin_deed: ['should i put the house in my daughters name', 'can i sign the house over to my brother so they cant take it'],
  sell_to_family: ['can my sister buy it', 'can my uncle buy it and rent it back to me'],
  tenant: ['im renting and the owner is getting foreclosed do i have to leave', 'do i keep paying rent if my landlord lost the house'],
  military: ['im in the army can they foreclose on me', 'does the scra help me'],
  divorce: ['ex wont pay and im on the loan what do i do', 'who pays the mortgage in a divorce'],
  reverse_mortgage: [
    'moms reverse mortgage came due what now',
    'can they take grandmas house on a reverse mortgage',
    'what happens to a reverse mortgage when you die',
  ],
  surplus: [
    'if it sells for more do i get the rest',
    'who keeps the extra money from the auction',
    'whats left over after the auction is it mine',
  ],
  redemption: ['can i buy it back after', 'any way to get it back once its sold', 'can i still save it after the sale'],
  retirement_money: ['should i cash out my 401k', 'is it worth pulling my ira to save the house', 'can i borrow from my 401k to catch up'],
  heard_assets: ['will they make me use my savings', 'do i have to spend my savings first', 'do they make you spend your savings'],
  how_much_left: ['what would i walk away with', 'whats my house worth', 'how much would i have after selling'],
  equity: ['how do i know if im upside down', 'how much equity do i need'],
  trial_plan: ['what happens if im late on a trial payment'],
  will_you_modify: ['can you call my lender for me', 'can you get my payment down', 'can you help me get a modification'],
  complaint: ['who do i report them to', 'where can i complain about my mortgage company'],
  heard_spending: ['do they look at what i spend'],
  ignore_lender: ['should i answer when they call', 'do i have to talk to them', 'is it ok if i dont pick up'],
  va_loans: ['will i lose my va loan', 'can i use my va again after foreclosure'],
  fha_loans: ['what can fha do for me'],
  usda_loans: ['do usda loans get help'],
  disaster: ['hurricane took the roof do i still have to pay'],
  acceleration: [
    'why do they want the whole 210k at once',
    'letter says whole balance due what does that mean',
    'what does accelerate mean',
  ],
  heard_upkeep: ['do i still pay taxes if they foreclose'],
  income_counts: ['does my sons paycheck count', 'do they look at my wifes income too', 'does ssi count'],
  upfront_fee: ['lawyer wants 3500 up front to get me a mod, normal?', 'they said pay the first month to them and theyll handle it, ok?'],
  moving_money: ['do they give you anything to move'],
};
const spanish: Record<string, readonly string[]> = {
  beyond_house: ['me pueden quitar el carro tambien', 'me van a embargar el sueldo', 'me pueden quitar de mi cheque'],
  credit: ['que pasa con mi credito si me voy', 'que tanto me va a bajar el score', 'cuanto tiempo dura en mi credito'],
  timeline: ['cuanto tiempo tengo en texas', 'ya es muy tarde', 'cuantos pagos puedo fallar antes de que me la quiten'],
  deficiency: [
    'si la venden todavia les debo',
    'si la rematan en menos quien paga lo demas',
    'despues de que la quiten me van a seguir cobrando',
  ],
  stop_paying: ['mejor dejo de pagar', 'hay que atrasarse para que ayuden'],
  stop_the_sale: ['me puede parar el remate', 'faltan 9 dias para el remate que se puede hacer'],
  deed_in_lieu: ['que es eso de entregar la escritura', 'puedo darles las llaves y ya', 'y si les devuelvo la casa'],
  tax_forgiven: ['tengo que pagar taxes por lo que perdonen', 'me van a cobrar impuestos despues'],
  second_lien: ['y el heloc que pasa', 'que pasa con mi segunda'],
  heirs: ['se murio mi mama me puedo quedar con su hipoteca', 'mi papa fallecio y la casa esta a su nombre que hago'],
  bankruptcy: ['puedo hacer short sale estando en chapter 13', 'si me declaro en bancarrota pierdo la casa'],
  moving_out: ['cuando nos tenemos que salir', 'cuanto tiempo puedo quedarme despues del remate', 'cuando me van a sacar'],
  walk_away: ['que pasa si agarro mis cosas y me voy', 'y si nomas me voy'],
  buy_again: ['voy a poder comprar otra casa algun dia', 'cuando podre comprar de nuevo'],
  forbearance: [
    'me pueden dar chance unos meses',
    'se puede dejar de pagar unos meses mientras encuentro trabajo',
    'me pueden esperar unos meses en lo que consigo trabajo',
  ],
  deferral: ['pueden poner lo que debo al final', 'se puede pasar lo que debo al final'],
  repayment_plan: ['puedo ir pagando de a poquito lo atrasado'],
  reinstatement: [
    'cuanto necesito pa ponerme al corriente',
    'si pago todo lo que debo ya no me la quitan',
    'cuanto tengo que dar para que paren todo',
  ],
  loan_modification: ['me pueden bajar los intereses', 'que papeles piden pa la modificacion', 'como le hago pa que me bajen el pago'],
  refinance: ['puedo refinanciar si debo', 'otro banco me puede prestar'],
  sale: ['la puedo vender antes que me la quiten', 'me conviene vender', 'todavia la puedo vender si ya esta en foreclosure'],
  heard_underwater: ['se puede vender si debo mas de lo que vale'],
  assumption: ['mi hijo puede seguir pagando la casa', 'mi hermano puede agarrar los pagos'],
  rental_home: ['la puedo rentar mejor', 'puedo rentarla en lugar de venderla'],
  hoa: ['la hoa me puede quitar la casa'],
  escrow: ['por que me subieron el pago', 'por que me cobran un seguro que yo no pedi', 'por que me subio tanto la mensualidad'],
  payments_refused: ['por que me regresaron el cheque', 'me aceptan la mitad del pago', 'si mando 500 ayuda en algo'],
  servicer_changed: ['a quien le pago ahora que vendieron mi prestamo'],
  who_owns_my_loan: ['como se de quien es mi prestamo'],
  appeal: ['me dijeron que no y ahora que', 'me negaron la ayuda puedo volver a pedir'],
  dual_tracking: ['me pueden rematar si ya mande papeles', 'pueden seguir con el foreclosure si ya meti solicitud'],
  papers: ['que papeles tengo que mandar'],
  served_papers: ['vino un senor con papeles que hago', 'tengo que ir a la corte', 'me dejaron papeles de la corte que hago'],
  letters: ['que es el nod', 'me llego una carta que dice intent to accelerate que es'],
  legal_advice: ['necesito abogado', 'donde consigo un abogado gratis'],
  counsellor: ['quien me puede ayudar gratis', 'donde hay ayuda gratis'],
  haf: ['hay ayuda del gobierno pa pagar', 'hay programas del estado'],
  options: ['que puedo hacer', 'que hago', 'hay esperanza'],
  chances: ['cree que me ayuden', 'que tan facil es que me aprueben'],
  costs_who_pays: ['cuanto cobran', 'ustedes cobran algo'],
  scammers: ['como se que no es estafa'],
  record_chat: ['quien lee esto'],
  scam_signs: ['una compania dice que la para por 1500 es verdad', 'un abogado me llamo que me arregla todo sera estafa'],
  upfront_fee: ['me piden 3 mil por adelantado esta bien'],
  cousin_deed: ['pongo la casa a nombre de mi hija'],
  sell_to_family: ['mi hermana la puede comprar'],
  tenant: ['rento y al dueno le quitan la casa me tengo que salir'],
  divorce: ['el se quedo con la casa pero yo sigo en el prestamo que hago'],
  reverse_mortgage: ['que pasa con la reverse mortgage de mi mama'],
  surplus: ['si la venden en mas me dan lo que sobra', 'si sobra dinero del remate es mio'],
  redemption: ['la puedo recuperar despues', 'despues del remate la puedo salvar'],
  retirement_money: [],
  heard_assets: ['me van a hacer usar mis ahorros'],
  trial_plan: ['que pasa si me atraso en el trial'],
  will_you_modify: ['ustedes pueden hablar con el banco', 'me pueden ayudar ustedes a bajar el pago'],
  complaint: ['donde me quejo del banco'],
  ignore_lender: ['les contesto cuando llaman'],
  discrimination: ['importa que no tengo papeles', 'me ayudan si soy indocumentado', 'no tengo seguro social me pueden ayudar'],
  short_sale: ['el banco me deja venderla por menos'],
  income_counts: ['cuenta lo que gana mi hijo'],
};

function pageOf(text: string, language: Language): string | null | undefined {
  const person = new Person({ language });
  person.open();
  person.type(text);
  return person.log.at(-1)?.heard.topic;
}
const lost = (pages: Record<string, readonly string[]>, language: Language) =>
  Object.entries(pages).flatMap(([page, questions]) =>
    questions.flatMap((text) => {
      const found = pageOf(text, language);
      return found === page ? [] : [`${page}: "${text}" finds ${found}`];
    }),
  );

describe('a question finds the page that answers it', () => {
  it('in English', () => expect(lost(english, 'en')).toEqual([]));
  it('in Spanish', () => expect(lost(spanish, 'es')).toEqual([]));

  it.each<[string, Language, string]>([
    ['they denied my mod because of income can i appeal it', 'en', 'appeal'],
    ['behind 5 months. will they take half?', 'en', 'payments_refused'],
    ['i make 3100 a month and the payment is 2200 do i even have a chance', 'en', 'chances'],
    ['lost my job in june 3 months behind what are my options', 'en', 'options'],
    ['mi papa fallecio y la casa esta a su nombre que hago', 'es', 'heirs'],
    ['me dejaron papeles de la corte que hago', 'es', 'served_papers'],
  ])('in the midst of an account, which is heard, too: "%s" (%s)', (text, language, page) => {
    const person = new Person({ language });
    person.open();
    person.type(text);
    expect(person.log.at(-1)?.heard.topic).toBe(page);
    expect(Object.keys(person.known).length).toBeGreaterThan(0);
  });

  it.each([
    'they sent me a letter that i owe 6200',
    'i sent my application last week',
    'we have a realtor and one offer',
    'my car broke down and then my wages were cut',
    'the sheriff came in june and we were current by july',
  ])('and an account is no question: "%s"', (text) => {
    const person = new Person();
    person.open();
    person.type(text);
    expect(person.log.at(-1)?.heard.topic ?? null).toBeNull();
  });

  it.each(['whats the weather tomorrow', 'who won the cowboys game', 'tell me a joke'])('of other things: "%s"', (text) => {
    const person = new Person();
    person.open();
    person.type(text);
    expect(person.log.at(-1)?.heard.type).toBe('offTopic');
  });
});

describe('a question back answers nothing', () => {
  it.each(['will they garnish me', 'can they garnish my wages after foreclosure', 'is the covid help still going'])('"%s"', (text) => {
    const person = new Person();
    person.open();
    person.type(text);
    expect(person.known).toEqual({});
  });
  it('but an answer that begins alike does', () => {
    const person = new Person();
    person.open();
    person.type('was laid off in june');
    expect(person.known.hardship?.value).toEqual(['job_loss']);
  });
});
