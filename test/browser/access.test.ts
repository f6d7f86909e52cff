import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { expectFits, langs, openedIn } from "./looks";
import { chooseFile, openView, ready, undoLast } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Hantera åtkomst, opened from the heading of its module by keys. */
const openAccess = async (lang: (typeof langs)[number] = "sv") => {
  const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
  const frame = await pane();
  await ready(frame);
  await openView(frame, "registers");
  await pressOn(frame.locator("#manage-access"));
  await frame.locator("#access-grant").waitFor();
  return { page, frame, troubles, close };
};

const press = (frame: Frame, selector: string, key = "Enter"): Promise<void> =>
  pressOn(frame.locator(selector), key);
const tick = (frame: Frame, list: string, code: string): Promise<void> =>
  press(frame, `#${list} input[value="${code}"]`, "Space");
const counts = async (frame: Frame): Promise<string[]> =>
  (await frame.locator(".access-counts li").allInnerTexts()).map((text) =>
    text.replaceAll(/\s+/g, " ").trim(),
  );

/** Petra, who has a right to two programs at one client, gives Ali what she may. */
const grantAsPetra = async (frame: Frame): Promise<void> => {
  await tick(frame, "clients", "K1");
  await tick(frame, "clients", "K2");
  await press(frame, "#access-next");
  await tick(frame, "consultants", "ali.s");
  await frame.locator("#view select").selectOption("petra.n");
  await press(frame, "#access-review");
  await frame.locator(".access-counts").waitFor();
};

test("access is given by keys alone, a part is refused, the notice opens why, and it is taken back whole #150 #151 #152 #153 #154 #155", async () => {
  const { page, frame, troubles, close } = await openAccess();
  const before = withoutLog(await wholeBook(page));
  await grantAsPetra(frame);
  expect(await counts(frame)).toEqual(["Tilldelas 2", "Finns redan 1", "Saknar rätt 5"]);
  expect(await frame.locator(".access-plans").innerText()).toContain("Kontera planerar och för bok.");
  await press(frame, ".access-client");
  await frame.locator(".access-each", { hasText: "Saknar rätt" }).waitFor();
  await press(frame, "#access-save:not([disabled])");
  await frame.locator(".said", { hasText: "Åtkomst: 2 tilldelade, 5 inte" }).waitFor();
  await press(frame, "#show-result");
  await frame.locator("#reason-noRight").waitFor();
  expect(await frame.locator(".access-each").innerText()).toContain("karin.w har det.");
  await undoLast(frame);
  await expect.poll(async () => withoutLog(await wholeBook(page))).toEqual(before);
  const done = frame.locator(".access-done");
  await expect.poll(() => done.innerText()).toContain("Ångrat: 2 tilldelade är borttagna igen.");
  await pressOn(frame.locator(".foot-button", { hasText: "Gör om" }).last());
  await expect.poll(() => done.innerText()).toContain("2 av 8 tilldelade");
  expect(troubles).toEqual([]);
  await close();
});

test("what was refused is put on a sheet and in a file, each with why, by keys alone #155 #158", async () => {
  const { page, frame, troubles, close } = await openAccess();
  await grantAsPetra(frame);
  await press(frame, "#access-save:not([disabled])");
  await press(frame, "#show-result");
  await frame.locator("#reason-noRight").waitFor();
  await press(frame, "#access-to-sheet:not([disabled])");
  await frame.locator("[role=status]", { hasText: "står på bladet Åtkomst, inte gjort" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, "#access-to-file")]);
  expect(download.suggestedFilename()).toBe("Åtkomst, inte gjort.csv");
  const lines = readFileSync(await download.path(), "utf8")
    .replace("\uFEFF", "")
    .split("\r\n");
  expect(lines[0]).toBe("Klient;Konsult;Program;Utfall;Varför");
  expect(lines.filter((line) => line.includes(";Saknar rätt;"))).toHaveLength(5);
  const book = JSON.parse(await wholeBook(page)) as [string, unknown[][]][];
  const inFile = lines.slice(0, -1).map((line) => line.split(";").filter((cell) => cell !== ""));
  expect(new Map(book).get("Åtkomst, inte gjort")).toEqual(inFile);
  expect(troubles).toEqual([]);
  await close();
});

test("a client is taken away with what goes with it, and a program leaves access behind #156 #157 #158 Q39 Q53", async () => {
  const { frame, close } = await openAccess();
  await press(frame, "#access-remove-clients", "Space");
  await tick(frame, "clients", "K1");
  await press(frame, "#access-next");
  await tick(frame, "consultants", "petra.n");
  await press(frame, "#access-review");
  await frame.locator(".access-goes", { hasText: "1 åtkomst och 2 program tas bort." }).waitFor();
  await press(frame, "#access-save:not([disabled])");
  await frame.locator(".said", { hasText: "Åtkomst: 2 borttagna" }).waitFor();
  await undoLast(frame);
  await openView(frame, "registers");
  await press(frame, "#manage-access");
  await press(frame, "#access-anew");
  await press(frame, "#access-remove-programs", "Space");
  await tick(frame, "clients", "K1");
  await press(frame, "#access-next");
  await tick(frame, "consultants", "petra.n");
  await press(frame, "#access-review");
  await expect.poll(() => counts(frame)).toEqual(["Borttas 2", "Fanns inte 2"]);
  await press(frame, "#access-save:not([disabled])");
  await frame.locator(".said", { hasText: "Åtkomst: 2 borttagna" }).waitFor();
  await close();
});

test("choices stand when one goes back and forth, and nothing to do is said in words #150 #151", async () => {
  const { frame, close } = await openAccess();
  await tick(frame, "clients", "K3");
  await press(frame, "#only-chosen");
  const listed = frame.locator("#clients input[value]");
  await expect
    .poll(() => listed.evaluateAll((all) => all.map((one) => one.getAttribute("value"))))
    .toEqual(["K3"]);
  await press(frame, "#only-chosen");
  await expect.poll(() => listed.count()).toBe(4);
  await press(frame, "#access-next");
  await tick(frame, "consultants", "karin.w");
  await frame.locator("#view select").selectOption("petra.n");
  await press(frame, "#access-review");
  await frame.locator(".acts-count", { hasText: "Inget att göra" }).waitFor();
  await press(frame, ".back");
  await expect.poll(() => frame.locator('#consultants input[value="karin.w"]').isChecked()).toBe(true);
  await press(frame, ".back");
  await expect.poll(() => frame.locator('#clients input[value="K3"]').isChecked()).toBe(true);
  await close();
});

/** What the accounting system says that it did. */
const answer = [
  "Klient;Konsult;Program;Utfall",
  "K1;ali.s;BOK;Tilldelad",
  "K1;petra.n;FAKT;Borttagen",
  "K2;petra.n;BOK;Fanns redan",
  "K2;ali.s;BOK;Saknar rätt",
  "K3;karin.w;BOK;Klart",
  "K3;karin.w;OKÄND;Tilldelad",
  "",
].join("\r\n");

/** The accounting system's file, as it is told before anything is written; the word that it alone has is explained. */
const reconcileWith = async (frame: Frame, name: string, text: string): Promise<void> => {
  await press(frame, "#to-reconcile");
  await chooseFile(frame, name, Buffer.from(text));
  await frame.locator("#other-file").waitFor();
};

test("what the accounting system answers is told by outcome, entered by keys alone, and taken back whole #155 #158 Q40", async () => {
  const { page, frame, troubles, close } = await openAccess();
  const before = withoutLog(await wholeBook(page));
  await reconcileWith(frame, "svar.csv", answer.replace("K3;karin.w;OKÄND;Tilldelad\r\n", ""));
  await frame.locator(".acts-count", { hasText: "Svara på frågorna först." }).waitFor();
  await frame.locator("#view select").selectOption("assigned");
  await frame.locator("#told-failed, #told-noRight").first().waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(before);
  expect(await frame.locator("#enter-truth").innerText()).toBe("För in 2, ta bort 1");
  await press(frame, "#enter-truth");
  await frame.locator(".said", { hasText: "Åtkomst avstämd: 2 förda in, 1 borttagen" }).waitFor();
  expect(withoutLog(await wholeBook(page))).not.toEqual(before);
  await undoLast(frame);
  await expect.poll(async () => withoutLog(await wholeBook(page))).toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});

test.each(langs)(
  "where a file is chosen, and what it says, fits every width and theme, %s #155",
  async (lang) => {
    const { page, frame, troubles, close } = await openAccess(lang);
    await press(frame, "#to-reconcile");
    await expectFits(page, frame, "access5", lang);
    await chooseFile(frame, "svar.csv", Buffer.from(answer));
    await frame.locator("#view select").selectOption("failed");
    await frame.locator("#told-unused").waitFor();
    await expectFits(page, frame, "access6", lang);
    await press(frame, "#other-file");
    await chooseFile(frame, "lista.csv", Buffer.from(answer.replaceAll(/;[^;]*\r\n/g, "\r\n")));
    await frame.locator("#whole-list").waitFor();
    await expectFits(page, frame, "access7", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(langs)(
  "who reaches a client, and what a consultant reaches, fits every width and theme, %s #149",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    for (const [register, at] of [
      ["clients", 0],
      ["consultants", 1],
    ] as const) {
      await openView(frame, "registers");
      if ((await frame.locator(`#register-${register}`).count()) === 0)
        await press(frame, "#group-clientAccess");
      await press(frame, `#register-${register}`);
      await pressOn(frame.locator('#view [role="row"]').nth(at));
      await press(frame, ".reach summary");
      await frame.locator(".reach li").first().waitFor();
      await expectFits(page, frame, `reach-${register}`, lang);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(langs)("the steps and the result fit in each width and theme (%s) #149", async (lang) => {
  const { page, frame, troubles, close } = await openAccess(lang);
  await tick(frame, "clients", "K1");
  await expectFits(page, frame, "access1", lang);
  await tick(frame, "clients", "K2");
  await press(frame, "#access-next");
  await tick(frame, "consultants", "ali.s");
  await frame.locator("#view select").selectOption("petra.n");
  await expectFits(page, frame, "access2", lang);
  await press(frame, "#access-review");
  await frame.locator(".access-counts").waitFor();
  await press(frame, ".access-client");
  await expectFits(page, frame, "access3", lang);
  await press(frame, "#access-save:not([disabled])");
  await press(frame, "#show-result");
  await frame.locator("#reason-noRight").waitFor();
  await expectFits(page, frame, "access4", lang);
  expect(troubles).toEqual([]);
  await close();
});
