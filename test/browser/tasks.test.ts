import { beforeAll, expect, test } from "vitest";
import { Counting } from "./counting";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Hem with the sample in it, and a count of what is pressed from there; typing is no press, nor is a tick. */
const atHome = async () => {
  const open = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await open.pane();
  await ready(frame);
  // A press in the pane gives it the keyboard.
  await openView(frame, "home");
  await frame.locator("#to-billing").waitFor();
  return { ...open, frame, hand: new Counting(open.page, frame) };
};

test("what can be fixed is fixed in three presses at most", async () => {
  const { frame, hand, troubles, close } = await atHome();
  await hand.press(".todo fluent-button");
  await hand.press(".acts fluent-button:not(.leave)");
  await frame.locator(".said", { hasText: "Rättat direkt" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(3);
  expect(troubles).toEqual([]);
  await close();
});

test("a customer is found by its organisation number in one press and what is typed, with its name", async () => {
  const { page, frame, hand, close } = await atHome();
  await hand.key("Control+k");
  await page.keyboard.type("5521659234");
  await frame.locator('.search-line[aria-selected="true"]', { hasText: "Jägermossas" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(1);
  await hand.key("Enter");
  await frame.locator(".customer-card h2", { hasText: "Jägermossas" }).waitFor();
  await close();
});

test("why a project's price is what it is takes three presses at most", async () => {
  const { page, frame, hand, close } = await atHome();
  await hand.key("Control+k");
  await page.keyboard.type("R1.Fast.Nord");
  await frame.locator('.search-line[aria-selected="true"]', { hasText: "R1.Fast.Nord" }).waitFor();
  await hand.key("Enter");
  await hand.press('[title^="Varför? Pris"]');
  await frame.locator(".fact .trace").first().waitFor();
  expect(hand.presses).toBeLessThanOrEqual(3);
  await close();
});

test("what is blocked, and why, takes two presses at most", async () => {
  const { frame, hand, close } = await atHome();
  await hand.press("#place-billing");
  await hand.press("#chip-blocked");
  await frame.locator(".group-row", { hasText: "Ej granskat" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(2);
  await close();
});

test("a month is released in three presses at most, and taken back from Projekt in one, cell for cell #168", async () => {
  const { page, frame, hand, troubles, close } = await atHome();
  const before = withoutLog(await wholeBook(page));
  await hand.press("#to-billing");
  await hand.press("#release");
  await hand.press("#release-now:not([disabled])");
  await frame.locator(".said", { hasText: "Frisläppt till och med" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(3);
  expect(withoutLog(await wholeBook(page))).not.toEqual(before);
  await openView(frame, "projects");
  await frame.locator(".project-row").first().waitFor();
  hand.presses = 0;
  await hand.press('.foot [aria-label^="Ångra: "]');
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(1);
  expect(withoutLog(await wholeBook(page))).toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});

test("four clients are given access in six presses at most, and the ticks", async () => {
  const { frame, hand, troubles, close } = await atHome();
  await hand.press("#place-registers");
  await hand.press("#manage-access");
  for (const client of ["K1", "K2", "K3", "K4"])
    await frame.locator(`#clients input[value="${client}"]`).check();
  await hand.press("#access-next");
  await frame.locator('#consultants input[value="ali.s"]').check();
  await hand.press("#access-review");
  await hand.press("#access-save:not([disabled])");
  await frame.locator(".said", { hasText: "Åtkomst:" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(6);
  expect(troubles).toEqual([]);
  await close();
});

test("the budget is on a sheet with its chart in three presses at most", async () => {
  const { page, frame, hand, troubles, close } = await atHome();
  await hand.key("Control+k");
  await page.keyboard.type("till blad budget");
  await frame.locator('.search-line[aria-selected="true"]', { hasText: "Budget per projekt" }).waitFor();
  await hand.key("Enter");
  await hand.press("#put-report:not([disabled])");
  await page.locator(".charts .chart").waitFor();
  expect(hand.presses).toBeLessThanOrEqual(3);
  expect(String(await cellOf(page, "Budgetrapport", 0, 0))).toContain("Budget");
  expect(troubles).toEqual([]);
  await close();
});

test("last month's recipe is imported by in three presses at most: the recipe on Hem, the file, and what it writes #175", async () => {
  const { page, frame, hand, troubles, close } = await atHome();
  await openView(frame, "import");
  await chooseFile(frame, "okt.csv", Buffer.from("Kundnr;Namn;Ort\r\n90021;Åkeri Öst AB;Åmål"));
  for (const step of ["Läsning", "Kolumner"]) {
    await atStep(frame, step);
    await press(frame, "Nästa");
  }
  await press(frame, /^Skriv/);
  await frame.locator("#keep-recipe-part summary").click();
  await frame.locator("#recipe-name").fill("Kunder från Fortnox");
  await frame.locator("#keep-recipe").click();
  await frame.locator(".said", { hasText: "Importreceptet" }).waitFor();
  await openView(frame, "home");
  hand.presses = 0;
  await hand.press(".home-recipes button", /Kunder från Fortnox/);
  const chosen = page.waitForEvent("filechooser");
  await hand.press("#view .drop fluent-button");
  await (
    await chosen
  ).setFiles({
    name: "nov.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Ort;Namn;Kundnr\r\nYstad;Bo AB;90022"),
  });
  await hand.press(".acts fluent-button", /Skriv 1 rad/);
  await frame.locator("#view h2", { hasText: "Kvittens" }).waitFor();
  expect(hand.presses).toBeLessThanOrEqual(3);
  expect(troubles).toEqual([]);
  await close();
});

test("the next code in a branch stands in the form after two presses at most", async () => {
  const { page, frame, hand, close } = await atHome();
  await hand.key("Control+k");
  await page.keyboard.type("ENT");
  await hand.press(".search-line", /^Nytt projekt under ENT$/);
  await expect.poll(() => frame.getByLabel("Kod", { exact: true }).inputValue()).toBe("2602");
  expect(hand.presses).toBeLessThanOrEqual(2);
  await close();
});
