import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { serve } from "../../workbench/server/serve";
import { fileOf } from "../data/customers";
import { largeBook } from "../data/large-book";
import { contend } from "../method/contend";
import { longestTasks } from "../method/own-tasks";
import { newPage, openBook, paneOf, startChromium } from "../method/pane-page";

type Exposed = {
  readonly workbench: {
    readonly workbook: {
      readonly sheets: readonly {
        readonly name: string;
        readonly cells: {
          readonly rows: readonly unknown[];
          content: (row: number, column: number) => unknown;
          style: (row: number, column: number) => number;
        };
      }[];
    };
  };
  stood: ReadonlyMap<string, unknown>;
};

/** What every job writes besides its rows: the import log, the settings, and the list that drop-downs offer projects from. */
const besides = ["Importlogg", "Inställningar", "Registrerbara projekt", "Kontera_"];

/** Keeps what stands in each cell of the book, and how it looks. */
const keepCells = (page: Page): Promise<number> =>
  page.evaluate((passed) => {
    const exposed = window as unknown as Exposed;
    const stood = new Map<string, unknown>();
    for (const { name, cells } of exposed.workbench.workbook.sheets.filter(
      (one) => !passed.includes(one.name),
    ))
      for (let row = 0; row < cells.rows.length; row++)
        for (let column = 0; column < 30; column++) {
          const content = cells.content(row, column);
          if (content !== "") stood.set(`${name} ${row} ${column} ${cells.style(row, column)}`, content);
        }
    exposed.stood = stood;
    return stood.size;
  }, besides);

/** In how many cells something else stands than was kept, or looks otherwise. */
const cellsChanged = (page: Page): Promise<number> =>
  page.evaluate((passed) => {
    const { workbench, stood } = window as unknown as Exposed;
    let same = 0;
    let now = 0;
    for (const { name, cells } of workbench.workbook.sheets.filter((one) => !passed.includes(one.name)))
      for (let row = 0; row < cells.rows.length; row++)
        for (let column = 0; column < 30; column++) {
          const content = cells.content(row, column);
          if (content === "") continue;
          now++;
          if (stood.get(`${name} ${row} ${column} ${cells.style(row, column)}`) === content) same++;
        }
    return Math.max(now, stood.size) - same;
  }, besides);

/** The file of an import that gives every customer another name. */
const renamed = (rows: number): Buffer =>
  Buffer.from(
    fileOf([
      ["Kundnr", "Namn"],
      ...Array.from({ length: rows }, (_, at) => [String(100_000 + at), `Ny firma ${at} Invest i Norr`]),
    ]),
  );

const step = (pane: Frame, name: string): Promise<void> =>
  pane.locator("#view h2", { hasText: name }).waitFor();

const press = (pane: Frame, text: string): Promise<void> =>
  pane.locator("fluent-button", { hasText: text }).first().click();

/** A job that writes a cell of each row, and its undo, in Chromium: how long, the pane's longest tasks, and what stands after. */
await contend(async ({ rows }) => {
  const server = await serve({ port: 0 });
  const browser = await startChromium();
  const book = Buffer.from(largeBook(100, rows));
  // As a file: one that is handed over as bytes takes the pane's thread for most of a second.
  const file = join(tmpdir(), `kontera-kunder-${process.pid}.csv`);
  writeFileSync(file, renamed(rows));
  const figures: Record<string, number> = {};
  const measure = async (page: Page): Promise<void> => {
    const during = async (name: string, act: () => Promise<void>): Promise<void> => {
      const began = performance.now();
      const longest = await longestTasks(browser, page, async () => {
        await act();
        figures[`${name} ms`] = performance.now() - began;
      });
      figures[`task, ${name}`] = longest.pane;
      figures[`of Kontera's script, ${name}`] = longest.kontera;
      figures[`garbage in one, ${name}`] = longest.garbage;
      figures[`of the page that plays Excel, ${name}`] = longest.excel;
    };
    await page.goto(`${server.url}?lang=sv&pane=350&book=empty`);
    await paneOf(page);
    const pane = await openBook(page, book);
    figures["cells"] = await keepCells(page);
    await pane.locator("#home-import").click();
    await during("planning", async () => {
      await pane.locator('#view input[type="file"]').first().setInputFiles(file);
      await step(pane, "Läsning");
      await press(pane, "Nästa");
      await step(pane, "Kolumner");
      await press(pane, "Nästa");
      await step(pane, "Förhandsgranska");
      await pane.locator(".outcomes").waitFor();
    });
    await during("writing", async () => {
      await press(pane, "Skriv ");
      await step(pane, "Kvittens");
    });
    // The check after the job, and what follows in the quiet.
    await during("after", () => page.waitForTimeout(8000));
    const written = await cellsChanged(page);
    if (written !== rows) throw new Error(`The job wrote ${written} cells for ${rows} rows`);
    await during("undoing", async () => {
      await pane.locator('.foot-button:has-text("Ångra"), .foot-link:has-text("Ångra")').last().click();
      await pane.locator(".said", { hasText: "Ångrat:" }).waitFor();
    });
    figures["cells not back"] = await cellsChanged(page);
  };
  return {
    work: async () => {
      const page = await newPage(browser);
      await measure(page);
      await page.close();
      rmSync(file);
      return "measured";
    },
    figures: () => figures,
  };
});
