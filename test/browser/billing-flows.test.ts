import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { openView, ready } from "./pane-acts";
import { cellOf, selectedCell, typeIn, wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const inWords = (frame: Frame, selector: string): Promise<string> =>
  frame.locator(selector).first().innerText();

/** Kronor of a text, in öre. */
const ore = (text: string): number =>
  Math.round(
    Number(
      text
        .replaceAll(/[^\d,−-]/g, "")
        .replace(",", ".")
        .replace("−", "-"),
    ) * 100,
  );

const openBilling = async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await openView(frame, "billing");
  await frame.locator(".group-row").first().waitFor();
  const press = async (selector: string): Promise<void> => {
    await pressOn(frame.locator(selector).first());
  };
  return { page, frame, press, troubles, close };
};

test("a figure opens its groups, its rows and their cells, and each is the sum of the next to the öre #96 #97", async () => {
  const { page, frame, press, troubles, close } = await openBilling();
  const amounts = async (selector: string): Promise<number[]> =>
    (await frame.locator(selector).allInnerTexts()).map(ore);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  expect(sum(await amounts(".group-row .amount"))).toBe(ore(await inWords(frame, "#stand-ready .amount")));
  await press(".group-open");
  await frame.locator(".group-sum").waitFor();
  await frame.locator(".group-row").first().waitFor();
  await pressOn(frame.locator(".group-open").last());
  await frame.locator(".entry-row").first().waitFor();
  if ((await frame.locator(".more").count()) === 0)
    expect(sum(await amounts(".entry-row .amount"))).toBe(ore(await inWords(frame, ".group-sum b")));
  await press(".entry-go");
  await expect.poll(async () => (await selectedCell(page))[0]).toBe("Tidrader");
  const [, row] = await selectedCell(page);
  expect(await cellOf(page, "Tidrader", row, 2)).toBe(
    (await inWords(frame, ".entry-what")).split(/\s+/).at(-1),
  );
  expect(troubles).toEqual([]);
  await close();
});

test("a row that loses its customer is blocked, and mended in the pane it is ready again #167", async () => {
  const { page, frame, press, close } = await openBilling();
  const before = await inWords(frame, "#stand-ready .amount");
  await press(".group-open");
  await frame.locator(".group-sum").waitFor();
  await press(".group-open");
  await frame.locator(".entry-go").first().waitFor();
  await press(".entry-go");
  await expect.poll(async () => (await selectedCell(page))[0]).toBe("Tidrader");
  const [, row] = await selectedCell(page);
  const customer = String(await cellOf(page, "Tidrader", row, 3));
  await typeIn(page, "Tidrader", `D${row + 1}`, "");
  await press("#place-billing");
  await expect.poll(() => inWords(frame, "#stand-ready .amount")).not.toBe(before);
  await press("#chip-blocked");
  await pressOn(frame.locator(".group-open", { hasText: "Kund saknas" }));
  await pressOn(frame.locator(".small-button", { hasText: "Sätt kund" }));
  await frame.locator("#customer-number").fill(customer);
  await press("#write-customer:not([disabled])");
  await frame.locator(".said", { hasText: `Kund ${customer} satt på 1 rad` }).waitFor();
  // The notice comes a moment before the form gives way to its list, whose heading then takes the keyboard.
  await frame.locator("#customer-number").waitFor({ state: "detached" });
  await press("#place-billing");
  await expect.poll(() => inWords(frame, "#stand-ready .amount")).toBe(before);
  expect(await cellOf(page, "Tidrader", row, 3)).toBe(customer);
  await close();
});

test("only what is ticked is released, and its basis is taken back with a reason that the log keeps #168 Q60", async () => {
  const { page, frame, press, close } = await openBilling();
  const before = await wholeBook(page);
  const all = ore(await inWords(frame, "#release"));
  const first = ore(await inWords(frame, ".group-row .amount"));
  await pressOn(frame.locator(".group-row .tick").first(), "Space");
  await expect.poll(async () => ore(await inWords(frame, "#release"))).toBe(all - first);
  await press("#release");
  await press("#release-now:not([disabled])");
  await frame.locator(".said", { hasText: "underlag 1" }).waitFor();
  await expect.poll(async () => ore(await inWords(frame, "#stand-ready .amount"))).toBe(first);
  await press("#chip-released");
  await pressOn(frame.locator(".group-open", { hasText: "Underlag 1" }));
  await pressOn(frame.locator(".acts fluent-button", { hasText: "Ta tillbaka" }));
  await pressOn(frame.locator("#take-back-now:not([disabled])"));
  await frame.locator(".problem", { hasText: "Skriv varför" }).waitFor();
  await frame.locator("#take-back-reason").fill("Fel kund");
  await press("#take-back-now");
  await frame.locator(".said", { hasText: "Fel kund" }).waitFor();
  await expect.poll(async () => ore(await inWords(frame, "#stand-ready .amount"))).toBe(all);
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  await close();
});

test("before it is released a customer's amount opens its lines, a merged line its rows, and these their cells, to the öre #97 #170", async () => {
  const { page, frame, press, troubles, close } = await openBilling();
  const amounts = async (selector: string): Promise<number[]> =>
    (await frame.locator(selector).allInnerTexts()).map(ore);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  await press("#release");
  await press(".review-list .billed-figure");
  await frame.locator(".line-list .entry-row").first().waitFor();
  expect(sum(await amounts(".line-list .amount"))).toBe(
    ore(await inWords(frame, ".review-list .billed-figure .amount")),
  );
  await press(".line-list .entry-go");
  await expect.poll(async () => (await selectedCell(page))[0]).toBe("Tidrader");
  await press(".back");
  await press("#billing-menu");
  await pressOn(frame.locator(".menu-item", { hasText: "Skapa fakturaunderlag" }));
  await frame.locator("select").last().selectOption("date");
  const customer = frame.locator("#view .billed-figure").first();
  // The lines are put together anew, and what was open closes then.
  const merged = async (): Promise<number> => {
    if ((await customer.getAttribute("aria-expanded")) === "false") await customer.click();
    return frame.locator(".line-list .billed-figure").count();
  };
  await expect.poll(merged).toBeGreaterThan(0);
  await press(".line-list .billed-figure");
  await frame.locator(".line-list .figure-parts .entry-row").first().waitFor();
  expect(sum(await amounts(".line-list .figure-parts .amount"))).toBe(
    ore(await inWords(frame, ".line-list .billed-figure .amount")),
  );
  expect(troubles).toEqual([]);
  await close();
});
