/** Lower case without accents, for texts that are compared whole; places in them are lost (understand/plain.ts keeps them). */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
