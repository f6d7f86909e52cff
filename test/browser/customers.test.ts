import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { openView, press } from "./pane-acts";
import { cellOf, selectIn, wholeBook, withoutLog } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

test.each(looks)(
  "list, card, form, deletion and care are accessible and fit ($width pixels, dark: $dark, $lang)",
  async (one) => {
    const { width, dark, lang } = one;
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await frame.locator(lang === "sv" ? "text=Senaste jobb" : "text=Latest jobs").waitFor();
    await openView(frame, "customers");
    await frame.locator(".customer-row").first().waitFor();
    const look = (name: string): Promise<void> => expectFits(page, frame, `customers-${name}`, one);
    await look("list");
    await frame.locator(".customer-row").nth(1).click();
    await frame.locator(".customer-card").waitFor();
    await look("card");
    await press(frame, lang === "sv" ? "Redigera" : "Edit");
    await frame.locator("form input").nth(1).fill("");
    await press(frame, lang === "sv" ? "Granska" : "Review");
    await frame.locator("form .problem").first().waitFor();
    await look("form");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await press(frame, lang === "sv" ? "Radera" : "Delete");
    await frame.locator(".preview-actions").waitFor();
    await look("remove");
    await press(frame, lang === "sv" ? "Avbryt" : "Cancel");
    await press(frame, lang === "sv" ? "Datavård" : "Data care");
    await frame.locator(".finding-list").waitFor();
    await look("care");
    expect(troubles).toEqual([]);
    await close();
  },
);

test("a customer is added, edited and deleted, and all of it undone #135 #137 #138 Q37", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  const before = await wholeBook(page);
  const heading = frame.locator("#view h2");
  await openView(frame, "customers");
  await press(frame, "Lägg till kund");
  const number = frame.locator("form input").nth(0);
  await frame.locator("text=Nästa lediga nummer").waitFor();
  const suggested = await number.inputValue();
  await frame.locator("form input").nth(1).fill("Åkeri Öst AB");
  await press(frame, "Granska");
  await press(frame, "Ändra i arbetsboken");
  await heading.filter({ hasText: `${suggested} Åkeri Öst AB` }).waitFor();
  expect(await cellOf(page, "Kunder", 401, 0)).toBe(suggested);
  await press(frame, "Redigera");
  await frame.locator("form input").nth(1).fill("Åkeri Väst AB");
  await press(frame, "Granska");
  await press(frame, "Ändra i arbetsboken");
  await heading.filter({ hasText: `${suggested} Åkeri Väst AB` }).waitFor();
  await press(frame, "Radera");
  await press(frame, "Radera 1 kund");
  await press(frame, "Ändra i arbetsboken");
  await frame.locator(".customer-row").first().waitFor();
  expect(await cellOf(page, "Kunder", 401, 0)).toBe("");
  await openView(frame, "registers");
  for (let job = 0; job < 3; job++) {
    // Each undo adds a row of its own, above those that are left.
    await frame.locator(".job-row fluent-button", { hasText: "Ångra" }).first().click();
    await press(frame, "Ångra i arbetsboken");
    await heading.filter({ hasText: "Register i arbetsboken" }).waitFor();
  }
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

test("the card follows the selection, and a customer that time names is not deleted #137 Q37", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  await openView(frame, "customers");
  await frame.locator(".customer-row").first().waitFor();
  await selectIn(page, "Kunder", "B2");
  await frame.locator(".customer-card h2", { hasText: "M3" }).waitFor();
  await press(frame, "Radera");
  await frame.locator("text=kan inte raderas").waitFor();
  expect(await frame.locator(".named-customers summary").innerText()).toContain("M3");
  await picture(page, "customers-named");
  await press(frame, "Sätt Aktiv = Nej");
  await press(frame, "Ändra i arbetsboken");
  await frame.locator(".customer-row.unusable").first().waitFor();
  expect(await cellOf(page, "Kunder", 1, 2)).toBe("Nej");
  expect(troubles).toEqual([]);
  await close();
});

test("the tabs stand on two lines where they must, and the arrow keys walk them all", async () => {
  const { pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=320" });
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  await frame.locator("#tab-registers").focus();
  const tabs = await frame.locator("fluent-tab").count();
  for (let at = 1; at < tabs; at++) await frame.locator(":focus").press("ArrowRight");
  expect(await frame.locator(":focus").getAttribute("id")).toBe("tab-budget");
  await frame.locator(":focus").press("Enter");
  await frame.locator('#view[aria-labelledby="tab-budget"]').waitFor();
  expect(troubles).toEqual([]);
  await close();
});
