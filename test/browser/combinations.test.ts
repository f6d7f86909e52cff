import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { openView, ready } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const said = {
  sv: { open: "Pröva en kombination", denied: "Inte tillåten", row: "Konteringskombinationer A4" },
  en: { open: "Try a combination", denied: "Not allowed", row: "Coding combinations A4" },
};

test.each(looks.slice(0, 2))(
  "codes are tried, and the row that decides is named, in $width pixels, dark: $dark, $lang #174",
  async (look) => {
    const { width, dark, lang } = look;
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await ready(frame);
    await openView(frame, "registers");
    await frame.locator("#group-coding").click();
    await frame.locator("#register-codingCombinations").hover();
    await frame.locator("#register-menu-codingCombinations").click();
    await frame.locator(`text=${said[lang].open}`).click();
    const codes = frame.locator("form input");
    await codes.first().fill("11");
    await codes.last().fill("K");
    await frame.locator(`text=${said[lang].denied}`).waitFor();
    await frame.locator(`button:has-text("${said[lang].row}")`).waitFor();
    await expectFits(page, frame, "combinations", look);
    expect(troubles).toEqual([]);
    await close();
  },
);
