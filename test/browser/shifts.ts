import type { Frame } from "playwright-core";

type Watched = { shifted: string[] };

/**
 * Watches what is moved in a pane by what comes or goes beside it, all that was moved so far as well; what stands in
 * `besides` has a place of its own, where that may be.
 */
export const watchShifts = (frame: Frame, besides: string): Promise<void> =>
  frame.evaluate((own) => {
    const shifted: string[] = [];
    Object.assign(window, { shifted });
    type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { node } of list.getEntries().flatMap((entry) => (entry as Shift).sources)) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element && !element.closest(own)) shifted.push(`${element.localName} ${element.className}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, besides);

/** What has been moved by now, or within so many frames from now. What is observed is told a frame later. */
export const shiftsIn = (frame: Frame, frames = 3): Promise<string[]> =>
  frame.evaluate(async (most) => {
    for (let at = 0; at < most; at++) await new Promise(requestAnimationFrame);
    return (window as unknown as Watched).shifted.splice(0);
  }, frames);
