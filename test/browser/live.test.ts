import { beforeAll, expect, test } from "vitest";
import { spread } from "../runs";
import { atStep, chooseFile, openView, press, ready } from "./pane-acts";
import { cellOf, failSync, typeIn, wholeBook } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

test("findings come and go as someone types", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "check");
  const mails = frame.locator('section[aria-label="E-postadress"] .group-count > [aria-hidden]');
  const before = Number(await mails.innerText());
  await typeIn(page, "Kunder", "K3", "ingen adress");
  await mails.filter({ hasText: new RegExp(`^${before + 1}$`) }).waitFor();
  await typeIn(page, "Kunder", "K3", "kund@example.se");
  await mails.filter({ hasText: new RegExp(`^${before}$`) }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("the sample's findings are shown, and one is fixed in the cell it names", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "check");
  await picture(page, "check-findings");
  const rows = await wholeBook(page);
  const parent = frame.locator('section[aria-label="Överordnat projekt saknas"]');
  await parent.locator(".fix-cause").click();
  await parent.waitFor({ state: "detached" });
  expect(await wholeBook(page)).not.toBe(rows);
  expect(await cellOf(page, "Projekt", 66, 0)).toBe("R3.Mark");
  expect(troubles).toEqual([]);
  await close();
});

const syncs = [0, 1, 2, 3, 4].flatMap((sync) =>
  (sync === 2 ? ["before", "halfway", "after"] : ["halfway"]).map((when) => [sync, when]),
);

const { from, step } = spread(3);
const tried = syncs.filter((_, at) => at % step === from);

test.each(tried as [number, "before" | "halfway" | "after"][])(
  "when Excel fails at request %i of an import (%s), nothing or all of it is written, and the pane says which",
  async (sync, when) => {
    const { page, pane, close } = await workbench.open();
    const frame = await pane();
    await ready(frame);
    const before = await wholeBook(page);
    await openView(frame, "import");
    await chooseFile(frame, "kunder.csv", Buffer.from("Kundnr;Namn\r\n90001;Ek\r\n90002;Al"));
    await atStep(frame, "Läsning");
    await press(frame, "Nästa");
    await press(frame, "Nästa");
    await atStep(frame, "Förhandsgranska");
    await failSync(page, sync, when);
    await press(frame, "Skriv 2 rader");
    const told = frame.locator(".said.bad");
    const done = frame.locator("h2", { hasText: "Kvittens" });
    // The fault may have struck a reading of the pane's own: then the job is shown anew, and nothing of it is written.
    const anew = frame.locator("text=säger detsamma som förut");
    await told.or(done).or(anew).first().waitFor();
    await frame.locator(".working").waitFor({ state: "hidden" });
    await picture(page, `import-failing-${sync}-${when}`);
    if (await done.isVisible()) {
      expect(await cellOf(page, "Kunder", 402, 1)).toBe("Al");
      expect(await cellOf(page, "Importlogg", 1, 3)).toBe("Import");
    } else {
      const said = (await anew.isVisible()) ? anew : told;
      expect(await said.innerText()).toMatch(
        /Inget är ändrat|Det som hann skrivas är återställt|detsamma som förut/,
      );
      expect(await wholeBook(page)).toBe(before);
    }
    await close();
  },
);
