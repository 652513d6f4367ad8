/** The few things of pdfkit that we use; the package brings no types of its own. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  // biome-ignore lint/style/noDefaultExport: the package has one
  export default class PDFDocument extends Readable {
    constructor(options: {
      size: 'LETTER';
      margins: { top: number; bottom: number; left: number; right: number };
      info: { Title: string; Author: string; CreationDate: Date };
      lang: string;
      displayTitle: boolean;
      compress: boolean;
      pdfVersion: '1.7';
      tagged: boolean;
    });
    y: number;
    page: { height: number; width: number };
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    text(text: string, options?: { indent?: number; paragraphGap?: number; lineGap?: number; link?: string }): this;
    text(text: string, x: number, y?: number, options?: { paragraphGap?: number; lineGap?: number; width?: number }): this;
    moveDown(lines?: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    addPage(): this;
    end(): void;
  }
}
