import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { expectFits, expectHolds, langs, openedIn } from "./looks";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

type Lang = (typeof langs)[number];
type Shown = { readonly page: Page; readonly frame: Frame; readonly look: (name: string) => Promise<void> };

/** Opens a screen after the other; each is held at 270 px and with large text, in Swedish with the system's colors and a finger too. */
const holds = async (lang: Lang, walk: (shown: Shown) => Promise<void>): Promise<void> => {
  const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
  const frame = await pane();
  await ready(frame);
  const look = (name: string): Promise<void> =>
    expectHolds(page, frame, `held-${name}`, lang === "sv" ? undefined : ["270 px", "200 %"]);
  await walk({ page, frame, look });
  expect(troubles).toEqual([]);
  await close();
};

const click = (frame: Frame, selector: string): Promise<void> => frame.locator(selector).first().click();

/** Opens what the search calls so. */
const search = async ({ page, frame }: Shown, id: string, title: string): Promise<void> => {
  await frame.locator("#search").fill(title);
  await click(frame, `#do-${id}`);
  await page.locator("iframe.pane").waitFor();
};

test.each(langs)(
  "Fakturering holds, and each screen in it: a customer, what is blocked, a reason, the review, reconciling and the file (%s) #96",
  async (lang) => {
    await holds(lang, async ({ frame, look }) => {
      await openView(frame, "billing");
      await frame.locator(".group-row").first().waitFor();
      await look("billing");
      await click(frame, ".group-open");
      await frame.locator(".group-sum").waitFor();
      await look("billing-customer");
      await click(frame, ".back");
      await click(frame, "#chip-blocked");
      await frame.locator(".group-row").first().waitFor();
      await look("billing-blocked");
      await click(frame, ".group-open");
      await frame.locator(".entry-row").first().waitFor();
      await look("billing-reason");
      await click(frame, ".back");
      await click(frame, "#chip-ready");
      await click(frame, "#release");
      await click(frame, ".review-list .billed-figure");
      await frame.locator(".line-list .entry-row").first().waitFor();
      await look("billing-review");
      await click(frame, ".back");
      await click(frame, "#billing-menu");
      await click(frame, ".menu-item");
      await frame.locator(".billed-figure").first().waitFor();
      await look("billing-reconcile");
      await click(frame, ".back");
      await click(frame, "#billing-menu");
      await frame.locator(".menu-item").nth(1).click();
      await frame.locator("#make-basis").waitFor();
      await look("billing-file");
    });
  },
);

test.each(langs)("Hantera åtkomst holds at each of its steps (%s) #149", async (lang) => {
  await holds(lang, async ({ frame, look }) => {
    await openView(frame, "registers");
    await click(frame, "#manage-access");
    await frame.locator('#clients input[value="K1"]').check();
    await look("access-1");
    await click(frame, "#access-next");
    await frame.locator('#consultants input[value="ali.s"]').check();
    await frame.locator("#view select").selectOption("petra.n");
    await look("access-2");
    await click(frame, "#access-review");
    await click(frame, ".access-client");
    await look("access-3");
    await click(frame, "#access-save:not([disabled])");
    await click(frame, "#show-result");
    await frame.locator("#reason-noRight").waitFor();
    await look("access-4");
    await click(frame, "#to-reconcile");
    await look("access-5");
  });
});

const changes = {
  sv: { amount: "budgetAmount", hours: "100" },
  en: { amount: "budgetAmount", hours: "100" },
} as const;

test.each(langs)("Tänk om and the card that leads to it hold (%s)", async (lang) => {
  await holds(lang, async (shown) => {
    const { page, frame, look } = shown;
    await openView(frame, "projects");
    await frame.locator(".project-row").first().waitFor();
    await frame.locator('[data-code="R1"]').press("ArrowRight");
    await frame.locator('[data-code="R1.Fast"]').press("ArrowRight");
    await frame.locator('[data-code="R1.Fast.Nord"]').click();
    await frame.locator("#figure-value").click();
    await frame.locator(".part-line").first().waitFor();
    await look("card");
    await click(frame, "#card-what-if");
    await frame.locator("#what-if-hours").fill(changes[lang].hours);
    await frame.locator("#what-if-from").fill("R1.Fast.Syd");
    await look("what-if-begin");
    await pressOn(frame.locator("#what-if-add"));
    await frame.locator(".what-if-table .what-if-project").first().waitFor();
    await look("what-if");
    await click(frame, "#what-if-kind-price");
    await frame.locator("#what-if-price").fill("600");
    await page.keyboard.press("Enter");
    await frame.locator("#thought-1").waitFor();
    await frame.locator(".what-if-wide").first().waitFor();
    await look("what-if-price");
    await click(frame, "#what-if-kind-branch");
    await frame.locator("#what-if-code").fill("R2.Nord");
    await page.keyboard.press("Enter");
    await frame.locator("#thought-2").waitFor();
    await frame.locator(".what-if-table .what-if-project").first().waitFor();
    await look("what-if-branch");
  });
});

const file = {
  sv: ["Kundnr;Namn;Postnr;Ort", "90011;Åkeri Öst AB;11122;Åmål", "90012;Bo AB;111 2;"],
  en: ["Customer number;Name;Postcode;City", "90011;Åkeri Öst AB;11122;Åmål", "90012;Bo AB;111 2;"],
};
const steps = {
  sv: { all: ["Läsning", "Kolumner", "Förhandsgranska"], next: "Nästa" },
  en: { all: ["Reading", "Columns", "Preview"], next: "Next" },
};

test.each(langs)("the import holds at each of its steps (%s) #145", async (lang) => {
  await holds(lang, async ({ frame, look }) => {
    await openView(frame, "import");
    await chooseFile(frame, "kunder.csv", Buffer.from(file[lang].join("\r\n")));
    for (const [at, step] of steps[lang].all.entries()) {
      await atStep(frame, step);
      await look(`import-${at}`);
      if (at < 2) await press(frame, steps[lang].next);
    }
  });
});

test.each(langs)("what the search leads to holds: flows, choices and lists (%s)", async (lang) => {
  await holds(lang, async (shown) => {
    const { frame, look } = shown;
    const isSwedish = lang === "sv";
    const screens = [
      ["view-reports", isSwedish ? "Rapport på blad" : "Report on a sheet"],
      ["view-export", isSwedish ? "Exportera" : "Export"],
      ["view-keys", isSwedish ? "Tangenter" : "Keys"],
      ["view-own-sheets", isSwedish ? "Använd ett eget blad" : "Use a sheet of your own"],
      ["view-combinations", isSwedish ? "Pröva en kombination" : "Try a combination"],
      ["register-employees", isSwedish ? "Anställda" : "Employees"],
      ["new-employees", isSwedish ? "Ny rad i Anställda" : "New row in Employees"],
      ["new-project", isSwedish ? "Nytt projekt" : "New project"],
    ] as const;
    for (const [id, title] of screens) {
      await search(shown, id, title);
      await frame.locator("#view h2").first().waitFor();
      await expectFits(shown.page, frame, `held-${id}`, lang);
      await look(id);
    }
    await frame.locator("#search").fill("r1 fast");
    await frame.locator(".search-line").first().waitFor();
    await look("search");
  });
});
