import type { Parser } from './kind.ts';

/** An e-mail address, also "jo at mail dot com". */
export const email: Parser = ({ raw }) => {
  const spoken = raw
    .slice(0, 400)
    .replace(/\s+(?:at|arroba|\(at\)|\[at\])\s+/i, '@')
    .replace(/\s+(?:dot|punto)\s+/gi, '.');
  const found = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/.exec(spoken);
  return found === null ? null : { value: found[0].toLowerCase(), sure: 0.97 };
};
