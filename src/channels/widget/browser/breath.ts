/** A task of the page's may last so long before others get a turn: a quarter of what a person would notice, on a slow phone too. */
const longestMs = 12;

/** Gives way to the page when the work since the last time has taken long; a hidden page is not slowed down. */
export function openBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await giveWay();
    since = performance.now();
  };
}

/** The rest comes in a task of its own. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** After the next picture of the page; at once where none is drawn. */
export async function drawn(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await giveWay();
}

/** Has the browser lay out here and now what it would else lay out with the next picture, together with all the rest. */
export const measure = (element: HTMLElement): number => element.offsetHeight;
