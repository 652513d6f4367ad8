import type { Fact, Value } from '../dialogs/case.ts';
import type { Language } from '../dialogs/heard.ts';

/** How a person would tell one fact in a sentence of their own; null where nobody would volunteer it. */
type Told = (value: never) => string | null;
const dollars = (value: number): string => `$${value.toLocaleString('en-US')}`;
const day = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T12:00:00Z`),
  );

const english: Partial<Record<Fact, Told>> = {
  monthsBehind: (value: number) => `I'm ${value} months behind`,
  saleDate: (value: string) => (value === 'none' ? 'there is no sale date' : `the foreclosure sale is on ${day(value, 'en')}`),
  usState: (value: string) => `the house is in ${value}`,
  occupancy: (value: string) =>
    ({
      primary: 'I live in the house',
      rental: "it's a rental",
      vacant: 'the house is empty',
      second_home: "it's a second home",
      inherited: 'I inherited the house',
    })[value] ?? null,
  mortgageBalance: (value: number) => `I owe ${dollars(value)} on the mortgage`,
  homeValue: (value: number) => `the house is worth about ${dollars(value)}`,
  loanType: (value: string) =>
    value === 'conventional'
      ? "it's a conventional loan"
      : value === 'reverse'
        ? "it's a reverse mortgage"
        : `it's a ${value.toUpperCase()} loan`,
  wants: (value: string) => ({ keep: 'I want to keep the house', sell: 'I want to sell the house' })[value] ?? null,
};
const spanish: Partial<Record<Fact, Told>> = {
  monthsBehind: (value: number) => `debo ${value} meses`,
  saleDate: (value: string) => (value === 'none' ? 'no hay fecha de venta' : `la venta es el ${day(value, 'es')}`),
  usState: (value: string) => `la casa está en ${value}`,
  occupancy: (value: string) =>
    ({
      primary: 'vivo en la casa',
      rental: 'la casa está rentada',
      vacant: 'la casa está vacía',
      second_home: 'es una segunda casa',
      inherited: 'heredé la casa',
    })[value] ?? null,
  mortgageBalance: (value: number) => `debo ${dollars(value)} de la hipoteca`,
  homeValue: (value: number) => `la casa vale como ${dollars(value)}`,
  loanType: (value: string) =>
    value === 'conventional'
      ? 'es un préstamo convencional'
      : value === 'reverse'
        ? 'es una hipoteca inversa'
        : `es un préstamo ${value.toUpperCase()}`,
  wants: (value: string) => ({ keep: 'quiero quedarme en la casa', sell: 'quiero vender la casa' })[value] ?? null,
};

/** A sentence for each fact that can be volunteered, in the order of the facts given. */
export function tell(knows: Partial<{ [F in Fact]: Value<F> }>, language: Language): string[] {
  const how = language === 'en' ? english : spanish;
  return (Object.entries(knows) as [Fact, never][]).flatMap(([fact, value]) => how[fact]?.(value) ?? []);
}
