/**
 * The shape of a fact's value: a test for it, and the values it may have where they can be listed. Plain code, because every message is
 * checked with these, and what reads messages should load fast.
 */
export type Shape<T> = { fits: (value: unknown) => value is T; values: readonly string[] };

/** The type of the values that fit a shape. */
export type Fitting<S> = S extends Shape<infer T> ? T : never;

const among = (values: readonly string[], value: unknown): boolean => typeof value === 'string' && values.includes(value);

/** One of these words. */
export const oneOf = <const V extends string>(values: readonly V[]): Shape<V> => ({
  fits: (value): value is V => among(values, value),
  values,
});

/** At least one of these words. */
export const someOf = <const V extends string>(values: readonly V[]): Shape<V[]> => ({
  fits: (value): value is V[] => Array.isArray(value) && value.length > 0 && value.every((one) => among(values, one)),
  values,
});

/** Yes or no. */
export const yesOrNo: Shape<boolean> = { fits: (value) => typeof value === 'boolean', values: ['true', 'false'] };

/** A finite number from 0 to a most. */
export const upTo = (most: number): Shape<number> => ({
  fits: (value): value is number => typeof value === 'number' && value >= 0 && value <= most,
  values: [],
});

/** Text of so many letters. */
export const letters = (least: number, most: number): Shape<string> => ({
  fits: (value): value is string => typeof value === 'string' && value.length >= least && value.length <= most,
  values: [],
});

const dayOf = (text: string): string | null => {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
};

/** A day that the calendar has, as YYYY-MM-DD. */
export const isoDay: Shape<string> = {
  fits: (value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(value) === value,
  values: [],
};

/** Such a day, or one of these words. */
export const dayOr = (values: readonly string[]): Shape<string> => ({
  fits: (value): value is string => among(values, value) || isoDay.fits(value),
  values: [],
});

const isMailbox = (box: string): boolean => /^[\w'+.-]*[\w+-]$/.test(box) && !box.startsWith('.') && !box.includes('..');
const isHost = (host: string): boolean => {
  const parts = host.split('.');
  return (
    parts.length > 1 && /^[a-z]{2,}$/i.test(parts.at(-1) ?? '') && parts.slice(0, -1).every((part) => /^[a-z\d][a-z\d-]*$/i.test(part))
  );
};

/** An e-mail address in plain letters, of at most 254. */
export const mailAddress: Shape<string> = {
  fits: (value): value is string => {
    if (typeof value !== 'string' || value.length > 254) return false;
    const [box, host, ...more] = value.split('@');
    return box !== undefined && host !== undefined && more.length === 0 && isMailbox(box) && isHost(host);
  },
  values: [],
};
