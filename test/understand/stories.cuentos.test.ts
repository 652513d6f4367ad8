import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { quantities } from '../../src/understand/numbers.ts';
import { today } from './sets.ts';
import { told as toldIn } from './told.ts';

/** Whole stories in Spanish, by the kinds in which strangers tell them, each with a neighbour that tells something else. */
const told = (text: string) => toldIn(text, 'es');
const intent = (text: string) => labelsOf({ id: 'x', text, lang: 'es' }, today).intent;
const crisis = (text: string) => labelsOf({ id: 'x', text, lang: 'es' }, today).crisis;

describe('how far the payments are', () => {
  it.each<[string, string | undefined]>([
    ['Voy al corriente con la hipoteca, pero marzo no lo voy a poder pagar', 'about_to_fall_behind'],
    ['Estamos al dia, solo que para febrero no hay de donde sacar', 'about_to_fall_behind'],
    ['Estamos al dia con la casa, la verdad no sé cuánto vamos a durar así', 'about_to_fall_behind'],
    ['Octubre fue el último que pude pagar, hasta ahora no debo', 'about_to_fall_behind'],
    ['En octubre no pude pagar la mensualidad', 'behind'],
    ['El préstamo está al día gracias a Dios', 'current'],
    ['La luz está al corriente, la casa no', undefined],
    ['Atrasado no ando, nada más quería información de la casa', 'current'],
    ['Atrasado ando dos meses con la casa', 'behind'],
    ['Cero retrasos en nueve años con este banco', 'current'],
    ['Llevo un atraso de dos meses con la hipoteca', 'behind'],
    ['El año pasado debía tres meses; desde entonces hemos pagado completo', 'current'],
    ['El año pasado me puse al corriente y ahora debo cinco pagos', 'behind'],
    ['Con este son cuatro que no mando', 'behind'],
    ['Nos quedamos atrás con la casa en la primavera', 'behind'],
    ['Si no pagamos para el viernes dicen que nos pueden quitar la casa', 'behind'],
    ['El banco ya me mandó notice of default y tengo once meses de atraso', 'in_foreclosure'],
    ['Mi hijo me entregó enfrente de mi jefe una demanda de foreclosure', 'in_foreclosure'],
    ['Vinieron dos señores con los papeles de la corte por la casa', 'in_foreclosure'],
    ['Vinieron dos señores con los papeles de la corte por el divorcio', undefined],
    ['La corte tiró el caso de foreclosure en junio', undefined],
    ['Amenazan con rematar la casa', 'behind'],
    ['Tengo comprador y la venta es en 240 mil, debo la casa desde mayo', 'behind'],
  ])('"%s"', (text, status) => {
    expect(told(text).paymentStatus).toBe(status);
  });
});

describe('what befell them', () => {
  it.each<[string, string[] | undefined]>([
    ['En la empacadora nos dejaron la mitad de las horas', ['reduced_income']],
    ['Me dan tres turnos nada más y antes eran cinco', ['reduced_income']],
    ['Estuvimos dos meses en uelga', ['reduced_income']],
    ['Antes ganaba 900 y ahora gano más', undefined],
    ['Mi hijo me hacía todo esto pero ya se fue', undefined],
    ['Usamos la casita solo los fines de semana', undefined],
    ['No estoy vendiendo, no me manden ofertas', undefined],
    ['Se murió mi señora en junio', ['death']],
    ['Se murió la señora que yo cuidaba los domingos', undefined],
    ['En este pueblo está enterrado mi abuelo', undefined],
    ['Mi papá falleció el 3 de marzo de un infarto', ['death']],
    ['El huracán se llevó el techo y media cocina', ['disaster']],
    ['Mi casa es la de la esquina, siga derecho por la calle', undefined],
    ['Mi marido se fue, y aquí me dejó con la hipoteca', ['divorce_or_separation']],
    ['Mi esposo me golpeó y me vine con los niños a un shelter', ['divorce_or_separation']],
    ['Tengo $900 separados para la casa', undefined],
    ['me toca mudarme a Tulsa con mis suegros', ['relocation']],
    ['Brincamos 3 payments de la casa', undefined],
    ['el banco nos puso uno de ellos, carísimo', ['escrow_or_tax_or_insurance_increase']],
    ['De esta casa me sacan con los pies por delante', undefined],
    ['Creo que me robaron con lo de la modificación', undefined],
  ])('"%s"', (text, hardship) => {
    expect(told(text).hardship).toEqual(hardship);
  });
});

describe('the sums of a story', () => {
  it.each<[string, Record<string, unknown>]>([
    ['Lo tengo al corriente, son 1,240 y nunca fallo', { monthlyPayment: 1240, arrears: undefined }],
    ['Mi hipoteca, que es 2,310, se lleva todo', { monthlyPayment: 2310 }],
    ['El pago normal de la casa, $1,505, ya no lo aceptan solo', { monthlyPayment: 1505 }],
    ['El interés cambió y de 1,210 subimos a 1,640', { monthlyPayment: 1640 }],
    ['Debo cuatro pagos de la casa, de 1,320 cada uno', { monthlyPayment: 1320, missedPayments: 4 }],
    ['La modificación quedó en 990 por cuarenta años', { monthlyPayment: 990 }],
    ['El carro lo pago con Ally 410', { monthlyPayment: undefined }],
    ['La aseguranza me pagó 8,400 de un daño', { monthlyPayment: undefined }],
    ['Pedimos 289,000 por la casa', { homeValue: 289_000 }],
    ['Las casas de mi calle se venden en 240 mil', { homeValue: 240_000 }],
    ['Con este son cuatro que no mando', { missedPayments: 4 }],
    ['Primero la subasta era el 4 de octubre, la pospusieron y ahora es el 12 de enero', { saleDate: '2027-01-12' }],
    ['Pasado mañana a las 9 subastan mi casa', { saleDate: '2026-11-24' }],
  ])('"%s"', (text, facts) => {
    const heard = told(text);
    expect(Object.fromEntries(Object.keys(facts).map((fact) => [fact, heard[fact as keyof typeof heard]]))).toEqual(facts);
  });

  it.each<[string, number[]]>([
    ['es de mil 870', [1870]],
    ['son 2 mil 610 al mes', [2610]],
    ['7 mil cien con recargos', [7100]],
    ['de 5 mil a 8,200', [5000, 8200]],
    ['3 mil 20 veces', [3000, 20]],
  ])('"%s" is %j', (text, numbers) => {
    expect(quantities(text).map(({ value }) => value)).toEqual(numbers);
  });
});

describe('the house and those who live in it', () => {
  it.each<[string, Record<string, unknown>]>([
    ['De aquí no me mudo ni muerta', { wants: 'keep', occupancy: 'primary' }],
    ['Aquí duermen mis nietos', { occupancy: 'primary' }],
    ['Borren mi nombre de ese préstamo, la casa es de él', { wants: 'leave' }],
    ['Hay días que pienso dejar la casa y otros que quiero pelear', { wants: 'unsure' }],
    ['Ya está el letrero en la yarda de la casa', { wants: 'sell' }],
    ['Segundas hipotecas no tengo en la casa', { otherLiens: false }],
    ['Sí me aprobaron la modificación', { modificationState: 'approved' }],
    ['La pausa la pedí y me la negaron', { alreadyContactedServicer: true }],
    ['Nos dieron seis meses de pausa en la hipoteca', { optionsMentioned: ['forbearance'] }],
    ['Mi esposo ya volvió a la fábrica', { incomeRestored: true }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it.each<[string, string]>([
    ['Yo ni vivo ahí, rento con mi hermana', 'occupancy'],
    ['Si me aprueban la modificación me quedo', 'modificationState'],
    ['Ella lo estaba negociando, la modificación', 'modificationState'],
    ['Tuve que vender el ganado para pagar la casa', 'wants'],
    ['Mi banco le pasó mi hipoteca a Freedom', 'optionsMentioned'],
    ['Llevo diez meses sin pagar', 'optionsMentioned'],
    ['El préstamo va al corriente', 'loanType'],
    ['Todavía no me he recuperado', 'incomeRestored'],
  ])('"%s" tells no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });
});

describe('what a message is for', () => {
  it.each<[string, string]>([
    ['Debo tres meses de la casa. Si alguien me pudiera llamar después de las cinco se los agradezco', 'ask_human'],
    ['Páseme con alguien de ustedes por favor, debo dos meses de la casa', 'ask_human'],
    ['No quiero que me llamen más los del banco, debo dos meses', 'describe_situation'],
    ['Paso a darles las gracias por la carta, ya pagamos tres meses', 'thanks'],
    ['Gracias a Dios estamos al día, pero me cortaron las horas', 'describe_situation'],
    ['Quería preguntar si me pueden dar unos meses porque me operaron', 'ask_question'],
    ['el pago de la casa que es 1,200 lo debo desde mayo', 'describe_situation'],
    ['Hola, ¿cómo están? Me pasaron este número en la iglesia', 'greeting'],
    ['He llamado ocho veces y cada quien me dice otra cosa, debo dos meses', 'complain'],
    ['Bórrenme de su lista, no vendo la casa', 'opt_out'],
  ])('"%s"', (text, meant) => {
    expect(intent(text)).toBe(meant);
  });

  it.each<[string, string]>([
    ['Me llamó uno que decía que era de Chase y quería 500 por Zelle hoy mismo', 'scam_suspected'],
    ['Unos muchachos del programa de paneles me engañaron y ahora hay un lien en la casa', 'scam_suspected'],
    ['Mi contratista me estafó con el techo, debo dos meses de la casa', 'none'],
    ['El muchacho del banco dijo que era de la oficina de Ohio', 'none'],
  ])('"%s": %s', (text, expected) => {
    expect(crisis(text)).toBe(expected);
  });
});
