import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseFile, openView, ready } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { arrowTo, atHeading, openPlace, stopAt, tabTo } from "./tab";
import { Workbench, type Open } from "./workbench";

/** One page for all: each takes back what it wrote. */
let open: Open;
let frame: Frame;
let before: unknown[];
const bookNow = async (): Promise<unknown[]> => withoutLog(await wholeBook(open.page));
beforeAll(async () => {
  const workbench = await Workbench.shared();
  open = await workbench.open({ query: "?lang=sv&pane=350" });
  frame = await open.pane();
  await ready(frame);
  // A press in the pane gives it the keyboard.
  await openView(frame, "home");
  before = await bookNow();
});
afterAll(() => open.close());

/** Ångra at the foot, come to by Tab: the workbook stands as it did, and Gör om has the keyboard. */
const undoByTab = async (): Promise<void> => {
  const { page, troubles } = open;
  expect(await bookNow()).not.toEqual(before);
  await tabTo(page, frame, '.said [aria-label^="Ångra: "]');
  await page.keyboard.press("Enter");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(await bookNow()).toEqual(before);
  await expect.poll(async () => (await stopAt(frame)).name).toContain("Gör om");
  expect(troubles).toEqual([]);
};

test("by Tab, arrows and Enter alone a file is chosen, read, mapped, previewed and written, each step gone back from, and taken back", async () => {
  const { page } = open;
  await openPlace(page, frame, "home");
  await frame.locator("#home-import").waitFor();
  await tabTo(page, frame, "#home-import");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Fil/);
  await tabTo(page, frame, "#view select");
  await tabTo(page, frame, "#view fluent-button", /Välj fil/);
  // What Enter opens there is the system's own window.
  await chooseFile(frame, "kunder.csv", Buffer.from("Kundnr;Namn\r\n90011;Åkeri Öst AB"));
  const next = async (heading: RegExp): Promise<void> => {
    await tabTo(page, frame, ".acts fluent-button", /Nästa/);
    await page.keyboard.press("Enter");
    await atHeading(frame, heading);
  };
  await atHeading(frame, /^Läsning/);
  await next(/^Kolumner/);
  await next(/^Förhandsgranska/);
  await page.keyboard.press("Escape");
  await atHeading(frame, /^Kolumner/);
  await page.keyboard.press("Alt+ArrowLeft");
  await atHeading(frame, /^Läsning/);
  await next(/^Kolumner/);
  await next(/^Förhandsgranska/);
  await tabTo(page, frame, ".acts fluent-button", /Skriv 1 rad/);
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Kvittens/);
  await undoByTab();
});

test("by Tab, arrows and Space alone access is given, each step gone back from, its result read, and it is taken back #149 #150", async () => {
  const { page } = open;
  await openPlace(page, frame, "registers");
  await atHeading(frame, /^Register/);
  await tabTo(page, frame, ".register-main");
  await arrowTo(page, frame, "ArrowDown", "#group-clientAccess");
  await arrowTo(page, frame, "ArrowRight", "#manage-access");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Hantera åtkomst/);
  await tabTo(page, frame, 'input[name="access-op"]');
  await arrowTo(page, frame, "ArrowDown", "#access-remove-clients");
  await arrowTo(page, frame, "ArrowUp", "#access-grant");
  await tabTo(page, frame, "#client-search");
  await tabTo(page, frame, "#clients input");
  for (const client of ["K1", "K2"]) {
    await arrowTo(page, frame, "ArrowDown", `#clients input[value="${client}"]`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, frame, "#access-next");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Konsulter och program/);
  await tabTo(page, frame, "#consultants input");
  await arrowTo(page, frame, "ArrowDown", '#consultants input[value="ali.s"]');
  await page.keyboard.press("Space");
  await tabTo(page, frame, "#programs input");
  await tabTo(page, frame, "#view select");
  const acts = frame.locator("#view select");
  // A letter chooses in a list that is closed.
  for (let at = 0; at < 5 && (await acts.inputValue()) !== "petra.n"; at++) await page.keyboard.press("p");
  expect(await acts.inputValue()).toBe("petra.n");
  await tabTo(page, frame, "#access-review");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Granska utfallet/);
  await page.keyboard.press("Escape");
  await atHeading(frame, /^Konsulter och program/);
  await page.keyboard.press("Alt+ArrowLeft");
  // The first step is come back to where one stood in it.
  await expect.poll(async () => (await stopAt(frame)).name).toBe("client-search");
  await tabTo(page, frame, "#access-next");
  await page.keyboard.press("Enter");
  await tabTo(page, frame, "#access-review");
  await page.keyboard.press("Enter");
  await tabTo(page, frame, ".access-client");
  await page.keyboard.press("Enter");
  await tabTo(page, frame, "#access-save");
  await page.keyboard.press("Enter");
  await frame.locator(".said", { hasText: "Åtkomst: 2 tilldelade, 5 inte" }).waitFor();
  await tabTo(page, frame, "#show-result");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Resultat/);
  await tabTo(page, frame, ".chip");
  await arrowTo(page, frame, "ArrowRight", "#chip-all");
  await page.keyboard.press("Enter");
  await tabTo(page, frame, "#reason-noRight");
  await undoByTab();
  await page.keyboard.press("Alt+ArrowLeft");
  await frame.locator("#manage-access").waitFor();
});

test("by Tab, arrows and Space alone what is ready is ticked, reviewed and released, gone back from, and taken back #96 #168", async () => {
  const { page } = open;
  await openPlace(page, frame, "billing");
  await atHeading(frame, /^Att fakturera/);
  await frame.locator(".group-row").first().waitFor();
  await tabTo(page, frame, "#chip-ready");
  await tabTo(page, frame, ".choose-all input");
  await tabTo(page, frame, "#listed-by");
  await tabTo(page, frame, "#listed-then");
  // The list is one stop with the tick of all, which the arrows lead on from.
  await arrowTo(page, frame, "Shift+Tab", ".choose-all input");
  await arrowTo(page, frame, "ArrowDown", ".group-row *");
  await page.keyboard.press("Space");
  await arrowTo(page, frame, "ArrowRight", ".group-open");
  await page.keyboard.press("Enter");
  await frame.locator(".group-sum").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await stopAt(frame)).name).toMatch(/^group-/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await tabTo(page, frame, "#release");
  await page.keyboard.press("Enter");
  await atHeading(frame, /^Frisläpp till och med/);
  await page.keyboard.press("Escape");
  await frame.locator(".group-row").first().waitFor();
  await tabTo(page, frame, "#release");
  await page.keyboard.press("Enter");
  await tabTo(page, frame, "#basis-number");
  await tabTo(page, frame, ".review-list .billed-figure");
  await page.keyboard.press("Enter");
  await frame.locator(".line-list .entry-row").first().waitFor();
  await tabTo(page, frame, "#release-now");
  await page.keyboard.press("Enter");
  await frame.locator(".said", { hasText: "underlag 1" }).waitFor();
  await undoByTab();
});
