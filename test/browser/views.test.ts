import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { openView } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const views = ["registers", "check", "customers", "import", "export", "budget"];

test.each(looks)(
  "every view is accessible and fits with the sample in it ($width pixels, dark: $dark, $lang)",
  async (one) => {
    const { width, dark, lang } = one;
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await frame.locator(lang === "sv" ? "text=Senaste jobb" : "text=Latest jobs").waitFor();
    for (const view of views) {
      await openView(frame, view);
      await frame.locator(`#view[aria-labelledby="tab-${view}"] h2`).first().waitFor();
      await expectFits(page, frame, view, one);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
