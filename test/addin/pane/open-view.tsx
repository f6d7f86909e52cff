import { cleanup, configure, render, waitFor } from "@testing-library/preact";
import type { ComponentType } from "preact";
import { checkAll } from "../../../addin/pane/actions/open";
import { lang } from "../../../addin/pane/language";
import { NoticeBar } from "../../../addin/pane/parts/NoticeBar";
import { behind, check, stage } from "../../../addin/pane/state/book";
import { activeCode, expanded, projectSearch, rollup, selection } from "../../../addin/pane/state/budget";
import { checkFilter, everyFinding } from "../../../addin/pane/state/check-filter";
import { isBusy, notice } from "../../../addin/pane/state/job";
import { view } from "../../../addin/pane/state/view";
import { WorkbookContext } from "../../../addin/pane/workbook-context";
import type { Lang } from "../../../src/values/cell";
import type { Rows } from "../../rules/books";
import { FakeWorkbook } from "./fake-workbook";

// A busy machine is no reason to fail: what is waited for comes, or never does.
configure({ asyncUtilTimeout: 10_000 });

/** The pane as it is before anybody has touched it. */
const startAnew = (): void => {
  cleanup();
  stage.value = { kind: "opening" };
  check.value = undefined;
  behind.value = false;
  notice.value = undefined;
  checkFilter.value = everyFinding;
  selection.value = {};
  projectSearch.value = "";
  expanded.value = new Set();
  activeCode.value = undefined;
  rollup.value = undefined;
  view.value = "registers";
};

/** Shows a view beside a workbook of these rows that has just been read and checked. */
export const openView = async (View: ComponentType, rows: Rows, language: Lang = "sv") => {
  // A job of the test before may still be reading.
  await waitFor(() => {
    if (isBusy.value) throw new Error("a job goes on");
  });
  startAnew();
  lang.value = language;
  const workbook = new FakeWorkbook(rows);
  await checkAll(workbook);
  const shown = render(
    <WorkbookContext.Provider value={workbook}>
      <NoticeBar />
      <View />
    </WorkbookContext.Provider>,
  );
  return { workbook, ...shown };
};
