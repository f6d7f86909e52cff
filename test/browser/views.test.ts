import { beforeAll, expect, test } from "vitest";
import { expectFits, expectHolds, langs, openedIn } from "./looks";
import { openView, press, ready } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const views = ["home", "projects", "registers", "check", "customers", "import", "export", "log", "modules"];

test.each(langs)(
  "every view is accessible and fits with the sample in it, in each width and theme, with large text, forced colors and a finger (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    // The import log is there once something has been written.
    await press(frame, lang === "sv" ? "Granska" : "Review");
    await frame.locator(".acts fluent-button").last().click();
    await frame.locator(".todo").waitFor();
    await frame.locator(".said").waitFor();
    await expectFits(page, frame, "said", lang);
    for (const view of views) {
      await openView(frame, view);
      await frame.locator("#view h2").first().waitFor();
      await expectFits(page, frame, view, lang);
      // Colors and what a finger needs are the same in every language; how long its words are is not.
      await expectHolds(page, frame, view, lang === "sv" ? undefined : ["270 px", "200 %"]);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
