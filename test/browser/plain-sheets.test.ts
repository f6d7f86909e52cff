import { beforeAll, expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import { expectFits, langs, openedIn } from "./looks";
import { openView } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A list of projects as people keep them: a title, headers, rows and a sum, and no table. */
const projectList = (): Buffer => {
  const file = newXlsx();
  const sheet = file.addSheet("Projekt");
  const lines = [
    ["Projektlista 2026"],
    [],
    ["Kod", "Namn", "Registrerbar"],
    ["A", "Hus", "Ja"],
    ["A.B", "Tak", ""],
  ];
  for (const [row, line] of lines.entries())
    for (const [column, value] of line.entries()) if (value !== "") sheet.setCell(row, column, { value });
  sheet.setCell(5, 1, { value: "Summa" });
  return Buffer.from(file.save());
};

test.each(langs)(
  "a register without a table is checked in Excel, and leads to where it is connected (%s)",
  async (lang) => {
    const { query, dark } = openedIn(lang);
    const { page, pane, troubles, close } = await workbench.open({ query: `${query}&book=empty`, dark });
    await page.setInputFiles('input[type="file"]', { name: "lista.xlsx", mimeType, buffer: projectList() });
    await page.getByRole("heading", { name: "lista.xlsx" }).waitFor();
    const frame = await pane();
    await frame.locator(".todo").waitFor();
    await openView(frame, "check");
    await frame.locator("li.finding").first().waitFor();
    expect(await frame.locator("li.finding").count()).toBe(1);
    await frame
      .locator("button.link", { hasText: /Anslut ett eget blad|Connect a sheet/ })
      .scrollIntoViewIfNeeded();
    await expectFits(page, frame, "plain-sheet", lang);
    await frame.locator("button.link", { hasText: /Anslut ett eget blad|Connect a sheet/ }).click();
    await frame.locator('#view[data-view="own-sheets"] .card').first().waitFor();
    await expectFits(page, frame, "plain-sheet-offered", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);
