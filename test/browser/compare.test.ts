import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { expectFits, expectHolds, langs, openedIn } from "./looks";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const said = {
  sv: {
    sheet: "Kunder",
    next: "Nästa",
    columns: "Kolumner",
    preview: "Förhandsgranska",
    write: "Skriv 2 rader",
    undo: "Ångra",
  },
  en: {
    sheet: "Customers",
    next: "Next",
    columns: "Columns",
    preview: "Preview",
    write: "Write 2 rows",
    undo: "Undo",
  },
};

test.each(langs)(
  "against what both came from only what they changed is written, and a row that both changed asks; Ångra takes it back (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    const text = said[lang];
    const cell = (row: number, column: number) => cellOf(page, text.sheet, row, column).then(String);
    const rows = await Promise.all(
      [1, 2, 3].map(async (row) => [await cell(row, 0), await cell(row, 1)] as const),
    );
    const [first, second, third] = rows.map(([key]) => key);
    const names = rows.map(([, name]) => name);
    const file = (...named: readonly (string | undefined)[]): Buffer =>
      Buffer.from(
        ["Kundnr;Namn", `${first};${named[0]}`, `${second};${named[1]}`, `${third};${named[2]}`].join("\r\n"),
      );
    await openView(frame, "import");
    // I have changed the second and the third since; they the first and the third.
    await chooseFile(frame, "deras.csv", file("Deras ett AB", "Före två", "Deras tre AB"));
    await press(frame, text.next);
    await atStep(frame, text.columns);
    await press(frame, text.next);
    await atStep(frame, text.preview);
    await pressOn(frame.locator("#compare summary"));
    await expectFits(page, frame, "compare-begin", lang);
    await frame.locator('#compare input[type="file"]').setInputFiles({
      name: "export.csv",
      mimeType: "text/csv",
      buffer: file(names[0], "Före två", "Före tre"),
    });
    await frame.locator(".compared").waitFor();
    await expectFits(page, frame, "compare", lang);
    await pressOn(frame.locator("#chip-both"));
    await pressOn(frame.locator(".side-choices button").last());
    await frame.locator(`fluent-button:has-text("${text.write}")`).waitFor();
    await expectFits(page, frame, "compare-both", lang);
    if (lang === "sv") await expectHolds(page, frame, "compare");
    await press(frame, text.write);
    await frame.locator("dl.receipt").waitFor();
    expect(await Promise.all([1, 2, 3].map((row) => cell(row, 1)))).toEqual([
      "Deras ett AB",
      names[1],
      "Deras tre AB",
    ]);
    await frame
      .locator(`.foot-button:has-text("${text.undo}"), .foot-link:has-text("${text.undo}")`)
      .last()
      .click();
    await expect.poll(() => Promise.all([1, 2, 3].map((row) => cell(row, 1)))).toEqual(names);
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(langs)(
  "a comparison is asked for in the menu, and both files are chosen side by side (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    const rows = await Promise.all([1, 3].map((row) => cellOf(page, said[lang].sheet, row, 0).then(String)));
    const file = (...names: readonly string[]): Buffer =>
      Buffer.from(["Kundnr;Namn", ...rows.map((key, at) => `${key};${names[at]}`)].join("\r\n"));
    await pressOn(frame.locator("#pane-menu"));
    await pressOn(
      frame
        .locator("#pane-menu-compare, .menu-item")
        .filter({ hasText: /deras fil|their file/ })
        .first(),
    );
    await frame.locator(".both-came-from").waitFor();
    await frame.locator("#view select").selectOption("customers");
    await expectFits(page, frame, "compare-entry", lang);
    const inputs = frame.locator('#view input[type="file"]');
    await inputs
      .first()
      .setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: file("Före", "Före") });
    await frame.locator('.both-came-from [role="status"]', { hasText: "export.csv" }).waitFor();
    await expectFits(page, frame, "compare-entry-base", lang);
    await inputs
      .last()
      .setInputFiles({ name: "deras.csv", mimeType: "text/csv", buffer: file("Deras", "Före") });
    await press(frame, said[lang].next);
    await atStep(frame, said[lang].columns);
    await press(frame, said[lang].next);
    await frame.locator(".compared").waitFor();
    expect(await frame.locator("#chip-mine").innerText()).toContain("1");
    expect(troubles).toEqual([]);
    await close();
  },
);
