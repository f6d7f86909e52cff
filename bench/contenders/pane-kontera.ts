import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serve } from "../../workbench/server/serve";
import { contend } from "../method/contend";

const folder = "dist/addin";
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

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

/** The pane in Chromium, opened anew each run: how long after its script arrived it was ready, and how large it is. */
await contend(async () => {
  const server = await serve({ port: 0 });
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const ready: number[] = [];
  return {
    work: async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}?book=empty`);
      const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
      if (!frame) throw new Error("The pane has no frame");
      await frame.waitForSelector("html[data-ready]");
      const took = await frame.evaluate(() => {
        const [mark] = performance.getEntriesByName("pane-ready");
        const script = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/pane.js"));
        return (
          (mark?.startTime ?? NaN) - ((script as PerformanceResourceTiming | undefined)?.responseEnd ?? NaN)
        );
      });
      ready.push(took);
      await page.close();
      return "ready";
    },
    figures: () => ({ "ready ms": Math.min(...ready), ...bundle() }),
  };
});
