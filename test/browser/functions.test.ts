import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { expectFits, showIn } from "./looks";
import { openView, ready } from "./pane-acts";
import { cellOf, selectIn, typeIn } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

test.each([
  ["sv", "Projekt", '=KONTERA.ARBETAT("R1";"2020-01-01";;)', "Kopierat: =KONTERA."],
  ["en", "Projects", '=KONTERA.WORKED("R1")', "Copied: =KONTERA."],
] as const)(
  "a figure is a formula in any sheet, and is copied from the card as one (%s) #97",
  async (lang, projects, formula, copied) => {
    const { page, pane, troubles, close } = await workbench.open({ query: `?lang=${lang}&pane=350` });
    const frame = await pane();
    await ready(frame);
    await typeIn(page, projects, "Z30", formula);
    await expect.poll(() => cellOf(page, projects, 29, 25)).toBeTypeOf("number");
    await selectIn(page, projects, "Z30");
    await frame.locator(".figure-rows .entry").first().waitFor();
    await expectFits(page, frame, "figure", lang);
    await showIn(page, frame, 350, false);
    await openView(frame, "projects");
    await pressOn(frame.locator("[role=treeitem]").first(), "Shift+F10");
    await frame.locator(".row-menu [role=menuitem]").first().waitFor();
    await expectFits(page, frame, "row-menu", lang);
    await page.keyboard.press("Escape");
    await showIn(page, frame, 350, false);
    await frame.locator("[role=treeitem]").first().click();
    await frame.locator(".project-card").waitFor();
    await pressOn(frame.locator("#box-more"));
    await picture(page, `functions-${lang}`);
    await frame.locator("[role=menuitem]").first().click();
    await frame.locator(".said", { hasText: copied }).waitFor();
    await picture(page, `functions-copied-${lang}`);
    expect(troubles).toEqual([]);
    await close();
  },
);
