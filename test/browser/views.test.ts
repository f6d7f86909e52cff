import { afterAll, beforeAll, expect, test } from "vitest";
import { openView } from "./pane-acts";
import { Workbench, picture, violations } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

const views = ["registers", "check", "customers", "import", "export", "budget"];
const looks = [
  { width: 320, dark: false, lang: "sv" },
  { width: 320, dark: true, lang: "en" },
  { width: 350, dark: true, lang: "sv" },
  { width: 350, dark: false, lang: "en" },
];

test.each(looks)(
  "every view is accessible and fits with the sample in it ($width pixels, dark: $dark, $lang)",
  async ({ width, dark, lang }) => {
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await frame.locator(lang === "sv" ? "text=Senaste jobb" : "text=Latest jobs").waitFor();
    for (const view of views) {
      await openView(frame, view);
      await frame.locator(`#view[aria-labelledby="tab-${view}"] h2`).first().waitFor();
      await picture(page, `${view}-${width}-${dark ? "dark" : "light"}-${lang}`);
      expect({ view, found: await violations(frame) }).toEqual({ view, found: [] });
      const needed = await frame.evaluate(() => document.documentElement.scrollWidth);
      expect({ view, needed }).toEqual({ view, needed: width });
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
