import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as found } from "./chromium.mjs";
import { root } from "./root.mjs";

const folder = join(root, "addin/icons");
const names = ["kontera", "check", "import", "budget", "billing"];
/** The sizes that Office asks for on its different screens, in pixels. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws every icon in every size, in Chromium, from its SVG: to be run by hand when a drawing has changed. */
async function draw() {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: await found(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const name of names) {
    const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

await draw();
