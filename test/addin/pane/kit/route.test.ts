import { beforeEach, expect, test } from "vitest";
import {
  leaveView,
  place,
  showPlace,
  showView,
  startView,
  starts,
  trail,
  view,
} from "../../../../addin/pane/kit/route";
import { startAt } from "../start-at";

beforeEach(() => startAt("home"));

test("a view opens over the place that one is in, and leaving it shows what it was opened over", () => {
  showView("check");
  showView("log");
  expect([place.value, ...trail.value]).toEqual(["home", "check", "log"]);
  leaveView("log");
  expect(view.value).toBe("check");
});

test("a place keeps what is open over it while another is visited, and a second press goes to its root", () => {
  showView("check");
  showPlace("registers");
  expect(view.value).toBe("registers");
  showPlace("home");
  expect(view.value).toBe("check");
  showPlace("home");
  expect(view.value).toBe("home");
});

test("a view that was left open elsewhere comes along: it stands open once", () => {
  showView("import");
  showPlace("registers");
  showView("import");
  expect(trail.value).toEqual(["import"]);
  showPlace("home");
  expect(view.value).toBe("home");
});

test("a view opened again from one above it closes those between", () => {
  showView("check");
  showView("log");
  showView("check");
  expect(trail.value).toEqual(["check"]);
});

test("the change of the tree takes over no place but the one it was opened in", () => {
  showPlace("projects");
  startView("tree", { change: "move", project: "A" });
  showPlace("registers");
  expect(view.value).toBe("registers");
  showPlace("projects");
  expect([view.value, starts.value.tree?.project]).toEqual(["tree", "A"]);
  leaveView("tree");
  expect([view.value, starts.value.tree]).toEqual(["projects", undefined]);
});
