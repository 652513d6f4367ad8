/** A constructed sheet needs no inline style and no second request. Old Safaris know none: there the loader has linked the file, which holds all rules. */
export function wear(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // The linked file is worn.
  }
}
