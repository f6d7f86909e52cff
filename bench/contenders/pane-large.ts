import type { Frame, Page } from "playwright-core";
import { serve } from "../../workbench/server/serve";
import { largeBook } from "../data/large-book";
import { contend } from "../method/contend";
import { longestTasks } from "../method/own-tasks";
import { newPage, openBook, paneOf, startChromium } from "../method/pane-page";

/** Scrolls the view far, a frame at a time: what nineteen frames in twenty took no longer than, in ms; and how often nothing was drawn. */
const scroll = (frame: Frame): Promise<{ readonly frame: number; readonly white: number }> =>
  frame.evaluate(async () => {
    const view = document.querySelector("#view");
    if (!view) throw new Error("no view");
    const took: number[] = [];
    let white = 0;
    let last = performance.now();
    for (let at = 0; at < 120; at++) {
      view.scrollTop += 400;
      await new Promise(requestAnimationFrame);
      took.push(performance.now() - last);
      last = performance.now();
      const { top, height } = view.getBoundingClientRect();
      if (!document.elementFromPoint(100, top + height / 2)?.closest("[role=row], [role=treeitem]")) white++;
    }
    took.sort((a, b) => a - b);
    return { frame: took[113] ?? 0, white };
  });

/** Types in the search box: how long until what it finds is drawn, in ms. */
const search = (frame: Frame, text: string): Promise<number> =>
  frame.evaluate(async (wanted) => {
    const box = document.querySelector<HTMLInputElement>("#search");
    if (!box) throw new Error("no search");
    box.focus();
    const type = (value: string): void => {
      box.value = value;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const shown = (): string => document.querySelector(".search-over")?.textContent ?? "";
    type("");
    await new Promise((done) => setTimeout(done, 500));
    const before = shown();
    const began = performance.now();
    type(wanted);
    while (shown() === before && performance.now() - began < 5000) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, text);

type Exposed = {
  readonly workbench: {
    readonly workbook: { sheet: (name: string) => unknown };
    readonly user: { type: (sheet: unknown, address: string, text: string) => unknown };
  };
};

/** Somebody types in a cell: how long until the pane tells it, in ms. */
const edit = async (page: Page, frame: Frame, told: string, cell: string, text: string): Promise<number> => {
  const before = await frame.locator(told).first().innerText();
  const began = performance.now();
  await page.evaluate(
    ([address, typed]) => {
      const { user, workbook } = (window as unknown as Exposed).workbench;
      user.type(workbook.sheet("Kunder"), address, typed);
    },
    [cell, text] as const,
  );
  await frame.waitForFunction(
    ([where, was]) => {
      const now = document.querySelector(where);
      return now instanceof HTMLElement && now.innerText !== was;
    },
    [told, before] as const,
    { polling: 10 },
  );
  return performance.now() - began;
};

/** The pane beside a large workbook in Chromium: scrolling, searching, an edit, and its longest task. */
await contend(async ({ rows }) => {
  const server = await serve({ port: 0 });
  const browser = await startChromium();
  const buffer = Buffer.from(largeBook(rows / 2, rows));
  const figures: Record<string, number> = {};
  const measure = async (page: Page): Promise<void> => {
    const note = (name: string, value: number): void => {
      figures[name] = Math.max(figures[name] ?? 0, value);
    };
    const during = async (name: string, act: () => Promise<void>): Promise<void> =>
      note(name, (await longestTasks(browser, page, act)).pane);
    await page.goto(`${server.url}?lang=sv&pane=350&book=empty`);
    await paneOf(page);
    let frame: Frame | undefined;
    await during("task, opening", async () => {
      frame = await openBook(page, buffer);
    });
    if (!frame) return;
    const pane = frame;
    const far = async (name: string): Promise<void> =>
      during(`task, ${name}`, async () => {
        const scrolled = await scroll(pane);
        note(`frame, ${name}`, scrolled.frame);
        note("white", scrolled.white);
      });
    await pane.locator("#place-projects").click();
    await pane.locator(".tree-total b").nth(1).waitFor();
    await pane.locator('.project-row[tabindex="0"]').first().press("*");
    await far("tree");
    for (const register of ["customers", "timeEntries"]) {
      await pane.locator("#place-registers").click();
      if (await pane.locator(".back-line").count()) await pane.locator("#place-registers").click();
      await pane.locator(`#register-${register}`).click();
      await pane.locator("#view [role=row][data-row], #view .row-line").first().waitFor();
      await far(register);
    }
    await during("task, searching", async () => {
      for (const text of ["bygg", "åkeri malm", "K00100 a1", "150000"])
        note("search", await search(pane, text));
    });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await pane.locator("#place-home").click();
    await during("task, editing", async () => {
      note("edit in Hem", await edit(page, pane, ".todo", "D500", "556036-0790"));
      await pane.locator("#todo-errors").click();
      await pane.locator(".finding").first().waitFor();
      note("edit in Anmärkningar", await edit(page, pane, "#chip-error", "D600", "556036-0790"));
    });
  };
  return {
    work: async () => {
      const page = await newPage(browser);
      await measure(page);
      await page.close();
      return "measured";
    },
    figures: () => figures,
  };
});
