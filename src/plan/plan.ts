import { z } from 'zod';
import { languages } from '../../dialogs/heard.ts';

/** A plan to keep, as data: what the page, the PDF and the calendar are made from. Stored as JSON with the conversation, erased with it. */
const piece = z.object({ title: z.string().optional(), lines: z.array(z.string()) });
const section = z.object({
  id: z.string(),
  heading: z.string(),
  intro: z.string().optional(),
  /** 'papers' get a box to tick; 'letter' keeps its lines as they were written. */
  kind: z.enum(['text', 'list', 'papers', 'letter']),
  pieces: z.array(piece),
});
export const planShape = z.object({
  language: z.enum(languages),
  day: z.iso.date(),
  until: z.iso.date(),
  title: z.string(),
  intro: z.array(z.string()),
  print: z.string(),
  links: z.object({ pdf: z.string(), calendar: z.string() }),
  sections: z.array(section),
  /** `note`: what has to be read with a date that stands alone. */
  dates: z.array(z.object({ id: z.string(), date: z.iso.date(), label: z.string(), note: z.string().optional() })),
});

export type Plan = z.infer<typeof planShape>;
export type Section = z.infer<typeof section>;
export type Piece = z.infer<typeof piece>;
