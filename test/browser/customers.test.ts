import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
import { openView, press, ready } from "./pane-acts";
import { cellOf, selectIn, wholeBook, withoutLog } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const pressSmall = (frame: Frame, text: string): Promise<void> =>
  frame.locator("#view .small-button", { hasText: text }).click();

/** Asks on the card to delete its customer. */
const remove = async (frame: Frame): Promise<void> => {
  await frame.locator("#customer-card-menu").click();
  await frame.locator(".menu-item").first().click();
};

test.each(langs)(
  "list, card, form, deletion and care are accessible and fit in each width and theme (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openView(frame, "customers");
    await frame.locator(".customer-row").first().waitFor();
    const look = (name: string): Promise<void> => expectFits(page, frame, `customers-${name}`, lang);
    await look("list");
    await frame.locator(".customer-row").nth(1).click();
    await frame.locator(".customer-card").waitFor();
    await look("card");
    await pressSmall(frame, lang === "sv" ? "Ändra" : "Edit");
    await frame.locator("form input").nth(1).fill("");
    await press(frame, lang === "sv" ? "Granska" : "Review");
    await frame.locator("form .problem").first().waitFor();
    await look("form");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await remove(frame);
    await frame.locator(".acts").waitFor();
    await look("remove");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await frame.locator("#customer-menu").click();
    await frame.locator(".menu-item", { hasText: lang === "sv" ? "Datavård" : "Data care" }).click();
    await frame.locator(".finding-list").waitFor();
    await look("care");
    expect(troubles).toEqual([]);
    await close();
  },
);

test("a customer is added, edited and deleted, and all of it undone #135 #137 #138 Q37", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  const heading = frame.locator("#view h2");
  await openView(frame, "customers");
  await pressSmall(frame, "Ny kund");
  const number = frame.locator("form input").nth(0);
  await frame.locator("text=Nästa lediga är ifyllt").waitFor();
  const suggested = await number.inputValue();
  await frame.locator("form input").nth(1).fill("Åkeri Öst AB");
  await press(frame, "Granska");
  await press(frame, "Lägg till 1 rad");
  await heading.filter({ hasText: `${suggested} Åkeri Öst AB` }).waitFor();
  expect(await cellOf(page, "Kunder", 401, 0)).toBe(suggested);
  await pressSmall(frame, "Ändra");
  await frame.locator("form input").nth(1).fill("Åkeri Väst AB");
  await press(frame, "Granska");
  await press(frame, "Skriv 1 cell");
  await heading.filter({ hasText: `${suggested} Åkeri Väst AB` }).waitFor();
  await remove(frame);
  await press(frame, "Ta bort 1 kund");
  await press(frame, "Ta bort 1 rad");
  await frame.locator(".customer-row").first().waitFor();
  expect(await cellOf(page, "Kunder", 401, 0)).toBe("");
  await openView(frame, "registers");
  // One press a job, from the last: each says what it takes back.
  for (const job of ["1 kund borttagen", "ändrad", "Ny kund"]) {
    await frame.locator(`.foot [aria-label^="Ångra: "][aria-label*="${job}"]`).last().click();
    await frame.locator(".last-text", { hasText: "Ångrat:" }).filter({ hasText: job }).waitFor();
  }
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

test("the card follows the selection, and a customer that time names is not deleted #137 Q37", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "customers");
  await frame.locator(".customer-row").first().waitFor();
  await selectIn(page, "Kunder", "B2");
  await frame.locator(".customer-card h2", { hasText: "M3" }).waitFor();
  await remove(frame);
  await frame.locator("text=kan inte tas bort").waitFor();
  expect(await frame.locator(".named-customers summary").innerText()).toContain("M3");
  await picture(page, "customers-named");
  await press(frame, "Sätt Aktiv = Nej");
  await press(frame, "Skriv 1 cell");
  await frame.locator(".customer-row.unusable").first().waitFor();
  expect(await cellOf(page, "Kunder", 1, 2)).toBe("Nej");
  expect(troubles).toEqual([]);
  await close();
});
