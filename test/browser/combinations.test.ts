import { beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
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

test.each(langs)(
  "codes are tried, and the row that decides is named, in each width and theme (%s) #174",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
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
    await expectFits(page, frame, "combinations", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);
