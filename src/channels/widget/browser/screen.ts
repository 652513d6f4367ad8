/**
 * Fits a bubble's panel to what is really visible: the keyboard of a phone covers the lower half without telling the page,
 * and on a very low screen (400 % zoom) the panel scrolls as one.
 */
export function fitScreen(panel: HTMLElement): void {
  const low = matchMedia('(max-height: 26em)');
  const fit = (): void => {
    panel.classList.toggle('low', low.matches);
    const seen = window.visualViewport;
    if (seen === null) return;
    // Zoomed in by two fingers, the panel stays as it is: the person moves about in it.
    if (seen.scale > 1.01) return;
    panel.style.setProperty('--height', `${Math.round(seen.height)}px`);
  };
  low.addEventListener('change', fit);
  window.visualViewport?.addEventListener('resize', fit);
  fit();
}
