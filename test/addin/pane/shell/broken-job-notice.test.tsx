// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { brokenJobs } from "../../../../addin/pane/jobs/broken-jobs";
import { notice } from "../../../../addin/pane/jobs/job";
import type { LeftJob } from "../../../../addin/ports";
import { openView } from "../open-view";

const forget = (): void => {
  brokenJobs.value = [];
  notice.value = undefined;
};
beforeEach(forget);
afterEach(forget);

const Nothing = () => <p>vyn</p>;

/** A pane that is opened in a workbook where these jobs were broken off. */
const openWith = async (...left: readonly LeftJob[]) => {
  const { workbook } = await openView(Nothing, { projects: [{ code: "A" }] });
  workbook.left.push(...left);
  await act(async () => {
    await checkAll(workbook);
  });
  return workbook;
};

const job: LeftJob = { lane: 3, isBroken: true, sheets: ["Projekt", "Importlogg"] };
const sheets: LeftJob = { lane: 5, isBroken: true, sheets: ["Tidkoder"], isMaking: true };

test.each([
  ["Gör klart", "finish", "Ändringen är klar: 2 celler skrivna, 1 rad tillagd."],
  [
    "Ta tillbaka",
    "take-back",
    "Ändringen är tagen tillbaka: 2 celler återställda, 1 rad tillbaka. 1 ny rad står kvar, för någon har skrivit där: Projekt A7. Ta bort det som inte ska vara kvar.",
  ],
] as const)(
  "a job that Excel broke off is told, and %s does so and says what it did",
  async (label, how, says) => {
    const workbook = await openWith(job);
    if (how === "take-back")
      workbook.kept = [{ sheet: "Projekt", row: 6, column: 0, expected: "", found: "N" }];
    const told = screen.getByText(/^En ändring i Projekt, Importlogg avbröts av Excel/);
    expect(told.closest("[role=alert]")).not.toBeNull();
    fireEvent.click(screen.getByText(label));
    await screen.findByText(says);
    expect(workbook.mended).toEqual([[3, how]]);
    expect(screen.queryByText(/avbröts av Excel/)).toBeNull();
  },
);

test("sheets that Excel left half made are told, and Ta bort bladen takes them away", async () => {
  const workbook = await openWith(sheets);
  const told = screen.getByText(/^Excel avbröt när 1 blad gjordes, och Tidkoder kan vara ofärdigt/);
  expect(told.closest("[role=alert]")).not.toBeNull();
  expect(screen.queryByText("Gör klart")).toBeNull();
  fireEvent.click(screen.getByText("Ta bort bladen"));
  await screen.findByText("De ofärdiga bladen är borttagna.");
  expect(workbook.mended).toEqual([[5, "take-back"]]);
  expect(screen.queryByText("Ta bort bladen")).toBeNull();
});

test("one broken job is told after the other", async () => {
  const workbook = await openWith(sheets, job);
  fireEvent.click(screen.getByText("Ta bort bladen"));
  await screen.findByText("Gör klart");
  // The workbook is read anew first.
  await waitFor(() => expect(screen.getByText("Gör klart").getAttribute("aria-disabled")).toBe("false"));
  fireEvent.click(screen.getByText("Gör klart"));
  await screen.findByText(/^Ändringen är klar/);
  expect(workbook.mended).toEqual([
    [5, "take-back"],
    [3, "finish"],
  ]);
});

test("a broken job that cannot be mended stays, and is told again when the reason is read", async () => {
  const workbook = await openWith(job);
  workbook.refusal = { kind: "read-only" };
  fireEvent.click(screen.getByText("Ta tillbaka"));
  await screen.findByText(/skrivskyddad/);
  void act(() => {
    notice.value = undefined;
  });
  expect(screen.getByText("Ta tillbaka")).toBeTruthy();
  workbook.refusal = undefined;
});
