import PDFDocument from 'pdfkit';
import type { Plan, Section } from './plan.ts';

/**
 * The plan on letter paper. The fonts are the ones that every reader has; they hold all letters of English and Spanish. A sign
 * outside them (in somebody's own words) is left out rather than shown as something else. `at`: the time of making.
 */
const edge = 60;

export function pdfOf(plan: Plan, at: Date, compress = true): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'LETTER',
    margins: { top: edge, bottom: edge, left: edge, right: edge },
    info: { Title: plain(plan.title), Author: 'Porchlight', CreationDate: at },
    lang: plan.language === 'es' ? 'es-US' : 'en-US',
    displayTitle: true,
    compress,
    pdfVersion: '1.7',
    tagged: false,
  });
  const whole = collected(doc);
  doc.font('Helvetica-Bold').fontSize(20).text(plain(plan.title)).moveDown(0.3);
  for (const text of plan.intro) body(doc, text, soft);
  for (const section of plan.sections) draw(doc, section);
  doc.end();
  return whole;
}

const ink = '#1d2a30';
const soft = '#52626a';
const gap = { lineGap: 2, paragraphGap: 4 };

function draw(doc: PDFDocument, { id, heading, intro, kind, pieces }: Section): void {
  if (id === 'call' || id === 'letter') doc.addPage();
  keepRoom(doc, 80);
  doc.moveDown(0.8).font('Helvetica-Bold').fontSize(14).fillColor(ink).text(plain(heading), edge).moveDown(0.2);
  if (intro !== undefined) body(doc, intro, soft);
  for (const { title, lines } of pieces) {
    keepRoom(doc, 50);
    if (title !== undefined) doc.font('Helvetica-Bold').fontSize(11).fillColor(ink).text(plain(title), edge, undefined, gap);
    for (const text of lines)
      kind === 'papers' ? tick(doc, text) : body(doc, kind === 'list' ? `• ${text}` : text, ink, id === 'sources' ? 8.5 : 11);
  }
}

const body = (doc: PDFDocument, text: string, color: string, size = 11) =>
  doc.font('Helvetica').fontSize(size).fillColor(color).text(plain(text), edge, undefined, gap);

function tick(doc: PDFDocument, text: string): void {
  keepRoom(doc, 24);
  const { y } = doc;
  doc.rect(edge, y + 1, 9, 9).stroke();
  doc
    .font('Helvetica')
    .fontSize(11)
    .fillColor(ink)
    .text(plain(text), edge + 18, y, gap);
}

function keepRoom(doc: PDFDocument, height: number): void {
  if (doc.y + height > doc.page.height - edge) doc.addPage();
}

/** What the built-in fonts can show (Windows-1252); accents are put together with their letters first. */
const shown = /[^\n\x20-\x7e\xa1-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(shown, '');

function collected(doc: PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
