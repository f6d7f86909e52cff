import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { inject } from "vitest";
import type {} from "./build";
import { serve } from "../../workbench/server/serve";
import type { Running } from "../../workbench/server/serve";

/** Two pages that the address bar keeps ready for each window take as long as the page itself; the rest is what Playwright turns off. */
const unused = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${unused.join()}`,
  // No name but this machine's is looked up: what is asked for elsewhere fails, and is told below.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];
/** What the browser is waited for, in milliseconds: what has not come by then never will. */
const LIMIT = 120_000;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How the page is opened: the query of its address, the window, and the system's theme. */
export type Opening = {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
};

/** A page that is open: itself, the pane's frame in it, and what went wrong since. */
export type Open = {
  readonly page: Page;
  readonly pane: () => Promise<Frame>;
  /** Console errors, page errors, blocked by policy, and requests that left localhost. */
  readonly troubles: string[];
  readonly close: () => Promise<void>;
};

/** Server on a free port and Chromium, started by the first that asks: test files run in one process share them. */
let started: Promise<Workbench> | undefined;

/** The workbench that browser tests open; each page has its own storage, so no test sees what another did. */
export class Workbench {
  private constructor(
    private readonly server: Running,
    private readonly browser: Browser,
  ) {}

  /** The workbench of this process. It ends with the process: Playwright takes its browser along. */
  static shared(): Promise<Workbench> {
    return (started ??= Workbench.start());
  }

  private static async start(): Promise<Workbench> {
    if (!inject("isBuilt")) throw new Error("the build failed: there is nothing to open");
    const executablePath = inject("chromium");
    if (executablePath === "")
      throw new Error("Chromium is needed: install the package chromium, or set CHROMIUM to its path.");
    const [server, browser] = await Promise.all([
      serve({ port: 0 }),
      chromium.launch({ executablePath, headless: true, args: flags, timeout: LIMIT }),
    ]);
    // A browser that fell is told by the test that drove it; the next file starts another.
    browser.on("disconnected", () => {
      started = undefined;
      void server.close();
    });
    return new Workbench(server, browser);
  }

  async open({ query = "", width = 1366, height = 768, dark = false }: Opening = {}): Promise<Open> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      // A color on its way to another is no color to judge.
      reducedMotion: "reduce",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(LIMIT);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    context.on("request", (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") troubles.push(`request: ${href}`);
    });
    await page.goto(this.server.url + query);
    return { page, troubles, pane: () => paneOf(page), close: () => context.close() };
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForSelector("html[data-ready]");
  return frame;
}

/** What axe finds wrong in a page or frame, one line each. */
export async function violations(where: Page | Frame): Promise<string[]> {
  // Evaluated, not added as a script, which the pane's policy would refuse.
  if (!(await where.evaluate(() => "axe" in window))) await where.evaluate(axe);
  return where.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    type Run = (context: object, options: object) => Promise<Found>;
    const { run } = (window as unknown as { axe: { run: Run } }).axe;
    // What is switched off may be pale (WCAG 1.4.3); that a Fluent button is, axe cannot see.
    const found = await run({ exclude: ["fluent-button[disabled]"] }, { iframes: false });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}

/** Keeps a picture of the page, for somebody to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `artifacts/${name}.png` });
}
