import { describe, expect, it } from 'vitest';
import { isLuhn, isRouting, scrub } from '../../src/understand/scrub.ts';

/** Numbers from a seed, so that a failure can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const roll = dice(42);
const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
const digits = (many: number) => Array.from({ length: many }, () => String(roll(10))).join('');
const grouped = (text: string, by: number, mark: string) => text.match(new RegExp(`.{1,${by}}`, 'g'))?.join(mark) ?? text;
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

function card(): string {
  const body = `${pick(['4', '51', '37', '6011'])}${digits(13)}`.slice(0, 15);
  const check = Array.from({ length: 10 }, (_, i) => `${body}${i}`).find(isLuhn) as string;
  return pick([check, grouped(check, 4, ' '), grouped(check, 4, '-'), wide(grouped(check, 4, ' '))]);
}
function ssn(): string {
  const parts = [String(1 + roll(664)).padStart(3, '0'), String(1 + roll(99)).padStart(2, '0'), String(1 + roll(9998)).padStart(4, '0')];
  return pick([parts.join('-'), parts.join(' '), wide(parts.join('-'))]);
}
function routing(): string {
  for (;;) {
    const number = `0${1 + roll(9)}${digits(7)}`;
    if (isRouting(number)) return number;
  }
}
const planted: Record<string, () => { text: string; value: string }> = {
  card: () => {
    const value = card();
    return { text: pick([`card is ${value} for the fee`, `use ${value} exp 04/28`, `mi tarjeta es ${value}`, `${value}`]), value };
  },
  ssn: () => {
    const value = ssn();
    return {
      text: pick([`my social is ${value}`, `${value}`, `ssn ${value} thanks`, `mi seguro social es ${value}`, `here: ${value}, call me`]),
      value,
    };
  },
  bare: () => {
    const value = ssn().replace(/[^\d\uff10-\uff19]/g, '');
    return { text: pick([`my social security number is ${value}`, `ssn ${value}`, `seguro social ${value}`]), value };
  },
  routing: () => {
    const value = routing();
    return {
      text: pick([
        `routing ${value}`,
        `routing number is ${value}`,
        `ruta ${value}`,
        `${value} is the routing`,
        `bank account routing ${value}`,
      ]),
      value,
    };
  },
  account: () => {
    const value = digits(8 + roll(6));
    return {
      text: pick([`acct ${value}`, `account number ${value}`, `my account is ${value}`, `cuenta ${value}`, `numero de cuenta: ${value}`]),
      value,
    };
  },
};

describe('private numbers', () => {
  it('keeps none of 1,000 planted values', () => {
    const kinds = Object.keys(planted);
    const kept = Array.from({ length: 1000 }, (_, i) => planted[kinds[i % kinds.length] as string]?.() as { text: string; value: string })
      .filter(({ text, value }) => {
        const out = scrub(text);
        return (
          out.removed.length === 0 ||
          out.text.includes(value) ||
          out.text.replace(/\D/g, '').includes(value.replace(/\D/g, '').slice(0, 6) || '#')
        );
      })
      .map(({ text }) => text);
    expect(kept).toEqual([]);
  });

  it('leaves 2,000 clean messages as they are, but for one in a hundred', () => {
    const money = () => `$${1 + roll(899)},${digits(3)}${pick(['', '.00', '.55'])}`;
    const phone = () => pick(['614-555-0134', '(305) 555-0199', '1-800-555-0100', '7025550142', '312 555 0188', '+1 213 555 0123']);
    const day = () =>
      pick([`${1 + roll(12)}/${1 + roll(28)}/2026`, `2026-11-${10 + roll(18)}`, `dec ${1 + roll(28)}`, '12-04-2026', '01/15/27']);
    const zip = () => pick([`4${digits(4)}`, `9${digits(4)}-${digits(4)}`]);
    const clean = [
      () => `owe ${money()} on it, worth ${money()}`,
      () => `call me at ${phone()} after ${1 + roll(11)}pm`,
      () => `llámeme al ${phone()}, debo ${money()}`,
      () => `sale is ${day()} and my zip is ${zip()}`,
      () => `payment ${money()} due ${day()}, ${1 + roll(12)} months behind`,
      () => `my email is pat${digits(4)}@mail.com and cell ${phone()}`,
      () => `i have ${money()} in my savings account`,
      () => `la venta es el ${day()} en ${zip()}`,
      () => `${phone()} or ${phone()}`,
      () => `debo ${roll(900)} mil, pago ${1000 + roll(3000)} al mes`,
      () => `my account is ${1 + roll(9)} months behind since ${day()}`,
      () => `escrow account went up ${money()} in ${2015 + roll(11)}`,
    ];
    const hits = Array.from({ length: 2000 }, () => pick(clean)()).filter((text) => scrub(text).text !== text);
    expect(hits.length, hits.slice(0, 5).join('\n')).toBeLessThanOrEqual(20);
  });

  it('names what it took out', () => {
    expect(scrub('my social is 078-05-1120')).toEqual({ text: 'my social is [removed: SSN]', removed: ['ssn'] });
    expect(scrub('card is 4111 1111 1111 1111 for the fee').text).toBe('card is [removed: card] for the fee');
    expect(scrub('my bank password is Hunter2!x').text).toBe('my bank password is [removed: password]');
    expect(scrub('owe $425,000, call 614-555-0134')).toEqual({ text: 'owe $425,000, call 614-555-0134', removed: [] });
  });

  it('sees numbers that are split over two messages', () => {
    expect(scrub('1111 1111', 'my card is 4111 1111').text).toBe('[removed: card]');
    expect(scrub('1120', 'ssn 078-05').removed).toEqual(['ssn']);
    expect(scrub('123456789', 'my account number is').removed).toEqual(['account']);
    expect(scrub('425000', 'i owe 350 on the second').removed).toEqual([]);
  });
});
