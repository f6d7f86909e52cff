import { afterAll, beforeAll, expect, test } from "vitest";
import { atStep, chooseFile, openView, press } from "./pane-acts";
import { cellOf, failSync, typeIn, wholeBook } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

test("findings come and go as someone types", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  await openView(frame, "check");
  const before = await frame.locator(".check-summary h2").innerText();
  await typeIn(page, "Kunder", "K3", "ingen adress");
  await frame.locator("text=ingen adress").first().waitFor();
  expect(await frame.locator(".check-summary h2").innerText()).not.toBe(before);
  await typeIn(page, "Kunder", "K3", "kund@example.se");
  await frame.locator(".check-summary h2", { hasText: before }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("the sample's findings are shown, and one is fixed in the cell it names", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  await openView(frame, "check");
  await picture(page, "check-findings");
  const rows = await wholeBook(page);
  await frame.locator("text=saknar förälder").first().click();
  await press(frame, "Åtgärda");
  await frame.locator("text=saknar förälder").waitFor({ state: "detached" });
  expect(await wholeBook(page)).not.toBe(rows);
  expect(await cellOf(page, "Projekt", 66, 0)).toBe("R3.Mark");
  expect(troubles).toEqual([]);
  await close();
});

test("when Excel fails in the middle of an import, the workbook is as it was and the pane says so", async () => {
  const { page, pane, close } = await workbench.open();
  const frame = await pane();
  await frame.locator("text=Senaste jobb").waitFor();
  const before = await wholeBook(page);
  await openView(frame, "import");
  await chooseFile(frame, "kunder.csv", Buffer.from("Kundnr;Namn\r\n90001;Ek\r\n90002;Al"));
  await atStep(frame, "Läsning");
  await press(frame, "Nästa");
  await press(frame, "Nästa");
  await atStep(frame, "Förhandsgranska");
  await failSync(page, 3, "halfway");
  await press(frame, "Slutför import");
  await frame.locator(".notice-bar, [role=alert]").first().waitFor();
  await picture(page, "import-taken-back");
  expect(await wholeBook(page)).toBe(before);
  await close();
});
