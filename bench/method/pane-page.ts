import { chromium, type Browser, type Frame, type Page } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** What the browser is waited for, in ms: what has not come by then never will. */
const LIMIT = 300_000;

/** Chromium without a window. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: flags,
  });

/** A page of its own, patient with what is large. */
export const newPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(LIMIT);
  return page;
};

/** The pane in the page, once it answers. */
export const paneOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  await frame.waitForSelector("html[data-ready]");
  return frame;
};

/** Opens a workbook in the page, which has a sheet Kunder, and waits until the pane has read and checked it. */
export const openBook = async (page: Page, buffer: Buffer): Promise<Frame> => {
  const file = { name: "large.xlsx", mimeType: "application/zip", buffer };
  await page.locator('.toolbar input[type="file"]').setInputFiles(file);
  await page.locator(".sheet-tabs", { hasText: "Kunder" }).waitFor();
  const frame = await paneOf(page);
  await frame.locator(".todo").waitFor();
  // What is made in the quiet after the check, such as the index of the search.
  await page.waitForTimeout(8000);
  return frame;
};
