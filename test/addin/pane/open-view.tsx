import { cleanup, configure, render, waitFor } from "@testing-library/preact";
import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import type { Lang } from "#core/values/cell";
import { behind, check, stage, unread } from "../../../addin/pane/book/book";
import { followAcceptances } from "../../../addin/pane/book/follow-acceptances";
import { checkAll } from "../../../addin/pane/book/open";
import { selected } from "../../../addin/pane/book/selected";
import { checkFilter, everyFinding, findingOrder } from "../../../addin/pane/findings/filter";
import { isBusy, notice } from "../../../addin/pane/jobs/job";
import { ActsBar } from "../../../addin/pane/kit/Acts";
import { person } from "../../../addin/pane/kit/person";
import { view } from "../../../addin/pane/kit/route";
import { shownProject } from "../../../addin/pane/kit/shown-project";
import { lang } from "../../../addin/pane/language";
import * as projects from "../../../addin/pane/projects/state";
import { BackLine } from "../../../addin/pane/shell/BackLine";
import { Foot } from "../../../addin/pane/shell/Foot";
import { useKeptPlace } from "../../../addin/pane/shell/use-kept-place";
import { views } from "../../../addin/pane/views";
import { WorkbookContext } from "../../../addin/pane/workbook-context";
import type { Rows } from "../../rules/books";
import { FakeWorkbook } from "./fake-workbook";
import { startAt } from "./start-at";

// A busy machine is no reason to fail: what is waited for comes, or never does.
configure({ asyncUtilTimeout: 120_000 });

/** Projekt as it is before anybody has been there. */
const startProjects = (): void => {
  selected.value = undefined;
  shownProject.value = undefined;
  projects.projectQuery.value = "";
  projects.isSearching.value = false;
  projects.atRegistration.value = false;
  projects.selection.value = {};
  projects.chip.value = "all";
  projects.sort.value = undefined;
  projects.figures.value = "both";
  projects.follows.value = true;
  projects.expanded.value = new Set();
  projects.activeCode.value = undefined;
  projects.markedCode.value = undefined;
  projects.rollup.value = undefined;
  projects.money.value = undefined;
  projects.foundPlaces.value = undefined;
  projects.openSections.value = new Set();
};

/** The pane as it is before anybody has touched it. */
const startAnew = (): void => {
  cleanup();
  person.value = undefined;
  findingOrder.value = "rule";
  stage.value = { kind: "opening" };
  check.value = undefined;
  behind.value = false;
  unread.value = false;
  notice.value = undefined;
  checkFilter.value = everyFinding;
  startProjects();
  startAt("registers");
};

/** The view that the test is of, until another is opened over it. */
function Shown({ first: First }: { readonly first: ComponentType }) {
  const main = useRef<HTMLElement>(null);
  useKeptPlace(main);
  const { View } = views[view.value];
  return (
    <main ref={main} id="view">
      {view.value === "registers" ? <First /> : <View />}
    </main>
  );
}

let stopFollowing = (): void => undefined;

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
  stopFollowing();
  stopFollowing = followAcceptances();
  const shown = render(
    <WorkbookContext.Provider value={workbook}>
      <BackLine />
      <Shown first={View} />
      <Foot />
      <ActsBar />
    </WorkbookContext.Provider>,
  );
  return { workbook, ...shown };
};
