import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
import { openView, press, ready, undoLast } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Opens the changes of the tree from the place Projekt. */
const openChange = async (frame: Frame, text: string): Promise<void> => {
  await openView(frame, "projects");
  await frame.locator("#project-menu").click();
  await frame.locator(".menu-item", { hasText: text }).click();
  await frame.locator(".restructure").waitFor();
};

const fill = (frame: Frame, label: string, text: string): Promise<void> =>
  frame.getByLabel(label, { exact: true }).fill(text);

test("a subtree gets another code with all that names it, and gets the old one back when it is undone (#6, Q3)", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await openChange(frame, "Ändra i trädet …");
  await frame.getByLabel("Vad ska göras?").selectOption("move");
  await fill(frame, "Projektets kod nu", "BS.HR");
  await fill(frame, "Ny kod", "BS.PERS");
  await press(frame, "Granska");
  await frame.locator(".edit-preview").waitFor();
  await picture(page, "restructure-preview");
  expect(await wholeBook(page)).toBe(before);
  await press(frame, "Byt kod");
  await frame.locator("h2", { hasText: "Koderna är bytta" }).waitFor();
  await picture(page, "restructure-done");
  const renamed = JSON.stringify(withoutLog(await wholeBook(page)));
  expect(renamed).not.toContain('"BS.HR"');
  expect(renamed).not.toContain('"BS.HR.');
  expect(renamed).toContain('"BS.PERS.Bem"');
  const download = page.waitForEvent("download");
  await press(frame, "Ladda ner kodlistan");
  expect((await download).suggestedFilename()).toBe("kodlista.csv");
  await press(frame, "Klar");
  await openView(frame, "home");
  await undoLast(frame);
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

test.each(langs)("changing the tree is accessible and fits in each width and theme (%s)", async (lang) => {
  const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
  const frame = await pane();
  const isSwedish = lang === "sv";
  await ready(frame);
  await openChange(frame, isSwedish ? "Ändra i trädet …" : "Change the tree …");
  for (const change of ["new", "copy", "move", "close", "delete"]) {
    await frame.locator("#view select").first().selectOption(change);
    await frame.locator('#view input[type="text"]').first().fill("BS.HR");
    for (const input of (await frame.locator('#view input[type="text"]').all()).slice(1))
      await input.fill(change === "new" ? "Ny" : "BS.Ny");
    const below = frame.locator('#view input[type="checkbox"]');
    if ((await below.count()) > 0) await below.first().check();
    await press(frame, isSwedish ? "Granska" : "Review");
    await frame.locator(".edit-preview, [role=alert] .problem, .warning-box").first().waitFor();
    await expectFits(page, frame, `restructure-${change}`, lang);
  }
  expect(troubles).toEqual([]);
  await close();
});
