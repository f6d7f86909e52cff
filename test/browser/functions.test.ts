import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { openView, ready } from "./pane-acts";
import { cellOf, typeIn } from "./sheets";
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
    await openView(frame, "projects");
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
