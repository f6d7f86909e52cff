import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { serve } from "../../workbench/server/serve";
import { contend } from "../method/contend";
import { paneOf, startChromium } from "../method/pane-page";

const folder = "dist/addin";

/** What no page may use under a policy without unsafe-eval. */
const codeFromText = /\beval\(|new Function\(|\bFunction\(\s*["'`]/g;

const bundle = () => {
  const files = readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name));
  const texts = files.map((name) => [name, readFileSync(`${folder}/${name}`)] as const);
  const gzip = (names: RegExp) =>
    texts.filter(([name]) => names.test(name)).reduce((sum, [, text]) => sum + gzipSync(text).length, 0) /
    1000;
  return {
    "gzip kB at start": gzip(/^pane\./),
    "gzip kB in all": gzip(/./),
    "code from text": texts.reduce(
      (sum, [, text]) => sum + (text.toString().match(codeFromText)?.length ?? 0),
      0,
    ),
  };
};

/** How long after its script arrived the pane's frame was there, in ms. */
const readyIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const [mark] = performance.getEntriesByName("pane-ready");
    const script = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/pane.js"));
    return (mark?.startTime ?? NaN) - ((script as PerformanceResourceTiming | undefined)?.responseEnd ?? NaN);
  });

/** Beside the sample, the pane is left at Register and opened anew: when its frame is there, and when the view that was left is, in ms. */
const reopen = async (
  page: Page,
  url: string,
): Promise<{ readonly frame: number; readonly view: number }> => {
  await page.goto(`${url}?lang=sv`);
  const before = await paneOf(page);
  await before.locator("#place-registers").click();
  await before.locator("#register-customers").waitFor();
  await before.evaluate(() => {
    document.documentElement.dataset["left"] = "true";
    location.reload();
  });
  const frame = await paneOf(page);
  await frame.waitForSelector("html:not([data-left])");
  const shown = await frame.waitForFunction(() => {
    const script = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/pane.js"));
    if (!(script instanceof PerformanceResourceTiming) || !document.querySelector("#register-customers"))
      return undefined;
    return performance.now() - script.responseEnd;
  });
  return { frame: await readyIn(frame), view: (await shown.jsonValue()) ?? Number.NaN };
};

/** The pane in Chromium, opened anew each run: how long after its script arrived it was ready, and how large it is. */
await contend(async () => {
  const server = await serve({ port: 0 });
  const browser = await startChromium();
  const ready: number[] = [];
  const again: { readonly frame: number; readonly view: number }[] = [];
  return {
    work: async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}?book=empty`);
      ready.push(await readyIn(await paneOf(page)));
      again.push(await reopen(page, server.url));
      await page.close();
      return "ready";
    },
    figures: () => ({
      "ready ms": Math.min(...ready),
      "reopened: frame ms": Math.min(...again.map((one) => one.frame)),
      "reopened: view ms": Math.min(...again.map((one) => one.view)),
      ...bundle(),
    }),
  };
});
