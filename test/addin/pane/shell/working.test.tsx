// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { behind, stage } from "../../../../addin/pane/book/book";
import { cellWait, frontWait, job, tellSize, withJob } from "../../../../addin/pane/jobs/job";
import { lang } from "../../../../addin/pane/language";
import { Behind } from "../../../../addin/pane/shell/Behind";
import { Working } from "../../../../addin/pane/shell/Working";

beforeEach(() => {
  stage.value = { kind: "ready" };
  lang.value = "sv";
});
afterEach(() => {
  cleanup();
  job.value = undefined;
  cellWait.value = false;
  frontWait.value = false;
  behind.value = false;
});

test.each([
  ["sv", "Excel väntar: tryck Enter i cellen", "Avbryt"],
  ["en", "Excel is waiting: press Enter in the cell", "Cancel"],
] as const)("while Excel waits for a cell the bar says so, and cancels (%s)", (spoken, says, cancels) => {
  lang.value = spoken;
  const cancel = vi.fn();
  job.value = { work: "writing", share: 0.25, cancel };
  cellWait.value = true;
  render(<Working />);
  expect(screen.getByRole("alert").textContent).toBe(says);
  fireEvent.click(screen.getByText(cancels));
  expect(cancel).toHaveBeenCalledOnce();
});

test.each([
  ["sv", "En annan arbetsbok är framme: gå tillbaka hit"],
  ["en", "Another workbook is in front: come back here"],
] as const)("while a job waits for the workbook to be in front, the bar says so (%s)", (spoken, says) => {
  lang.value = spoken;
  job.value = { work: "writing", share: 0.25, cancel: vi.fn() };
  frontWait.value = true;
  render(<Working />);
  expect(screen.getByRole("alert").textContent).toBe(says);
});

test("a job that is not kept waiting tells how far it has come", () => {
  job.value = { work: "writing", share: 0.25 };
  render(<Working />);
  expect(screen.getByText("25 %")).toBeTruthy();
  expect(
    screen.getByRole("progressbar", { name: "Skriver i arbetsboken" }).getAttribute("aria-valuenow"),
  ).toBe("25");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a pane that is opened while a cell is edited says what it waits for, before it has any job", () => {
  stage.value = { kind: "opening" };
  cellWait.value = true;
  render(<Working />);
  expect(screen.getByRole("alert").textContent).toBe("Excel väntar: tryck Enter i cellen");
});

test("the pane says in every place that changes are not read, and nothing when they are", () => {
  behind.value = true;
  render(<Behind />);
  expect(screen.getByRole("status").textContent).toBe("Ändringar är inte lästa än");
  void act(() => {
    behind.value = false;
  });
  expect(screen.getByRole("status").textContent).toBe("");
});

test.each([
  ["sv", "25 % av 1 200 ändringar", "25 % av 1 200 rader"],
  ["en", "25% of 1,200 changes", "25% of 1,200 rows"],
] as const)(
  "a job whose size is known tells how far it has come of how much (%s)",
  async (spoken, changes, rows) => {
    lang.value = spoken;
    await withJob("writing", async (progress) => {
      tellSize({ count: 1200, of: "changes" });
      progress(0.25);
      render(<Working />);
      const says = (): string => document.querySelector(".working-text > span")?.textContent ?? "";
      expect(says().replaceAll(/\s/gu, " ")).toBe(changes);
      await act(() => tellSize({ count: 1200, of: "rows" }));
      expect(says().replaceAll(/\s/gu, " ")).toBe(rows);
    });
    await withJob("undoing", () => {
      expect(job.value).not.toHaveProperty("size");
      return Promise.resolve();
    });
  },
);
