import { beforeAll, expect, test } from "vitest";
import { axTree, type AxNode } from "./ax-tree";
import { openView, press, ready } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const openPane = async (lang: "sv" | "en" = "sv") => {
  const open = await workbench.open({ query: `?lang=${lang}&pane=350` });
  const frame = await open.pane();
  await ready(frame);
  return { ...open, frame, told: () => axTree(open.page, frame) };
};

const namesOf = (nodes: readonly AxNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

/** What is read out in a row, one text after the other. */
const read = (nodes: readonly AxNode[]): string =>
  nodes
    .filter(({ role }) => role === "StaticText")
    .map(({ name }) => name)
    .join(" ")
    .replaceAll(/\s+/gu, " ");

test("a screen reader is told of the search, the places with their badge, the view by its name, and the foot", async () => {
  const { frame, told, troubles, close } = await openPane();
  await frame.locator("#to-billing").waitFor();
  const nodes = await told();
  expect(namesOf(nodes, "search")).toHaveLength(1);
  expect(namesOf(nodes, "navigation")).toEqual(["Platser"]);
  expect(namesOf(nodes, "main")).toEqual(["Hem"]);
  expect(namesOf(nodes, "contentinfo")).toHaveLength(1);
  expect(namesOf(nodes, "combobox")).toEqual(["Sök eller gör"]);
  expect(namesOf(nodes, "button")).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d+ fel, Hem$/), "Projekt", "Fakturering", "Register"]),
  );
  // What is drawn says nothing by itself: the words beside it do.
  expect(nodes.filter(({ role }) => /image|graphics|img|Svg/iu.test(role))).toEqual([]);
  expect(nodes.filter(({ role, name }) => role === "button" && name === "")).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test("a row of the tree is read with code, name, status, hours, share, how near, kronor and level, and its bar with nothing", async () => {
  const { frame, told, close } = await openPane();
  await openView(frame, "projects");
  await frame.locator(".tree-total b").nth(1).waitFor();
  for (const code of ["R1", "R1.Fast"]) await frame.locator(`[data-code="${code}"]`).press("ArrowRight");
  await frame.locator('[data-code="R1.Fast.Nord"]').waitFor();
  const nodes = await told();
  const row = nodes.find(({ role, name }) => role === "treeitem" && name.startsWith("R1.Fast.Nord "));
  expect(row?.name.replaceAll(/\s/gu, " ")).toBe(
    "R1.Fast.Nord Fastighetsskötsel nord, pågående, 1 427,75 h av 1 700 h, frisläppt 1 128,5 h, 84 %, inom budget, 770 985,00 kr, nivå 3",
  );
  expect(row?.states["level"]).toBe(3);
  const above = nodes.find(({ role, name }) => role === "treeitem" && name.startsWith("R1.Fast "));
  expect([above?.states["level"], above?.states["expanded"]]).toEqual([2, true]);
  const chips = nodes.filter(({ states }) => states["pressed"] === "true");
  expect(chips.map(({ name }) => name)).toEqual([expect.stringMatching(/^Alla/)]);
  await close();
});

test("a cell of a preview is read as what stands there and what it becomes, and what was written as a status", async () => {
  const { frame, told, close } = await openPane();
  await press(frame, "Granska");
  await frame.locator(".edit-preview").waitFor();
  const preview = await told();
  expect(read(preview)).toContain("Projekt F53 Status från Pågående till Avslutat");
  expect(preview.filter(({ role }) => role === "insertion").length).toBeGreaterThan(0);
  await frame.locator(".acts fluent-button").last().click();
  await frame.locator(".said").waitFor();
  const nodes = await told();
  const status = nodes.findIndex(
    ({ role, states }) => role === "status" && states["live"] === "polite" && states["busy"] !== true,
  );
  expect(status).toBeGreaterThan(0);
  expect(nodes.some(({ role, name }) => role === "StaticText" && name.startsWith("Rättat direkt"))).toBe(
    true,
  );
  await close();
});

test("what there is to bill is read with its customer, its kronor and what of it is blocked; a ticked row as ticked", async () => {
  const { frame, told, close } = await openPane("en");
  await openView(frame, "billing");
  await frame.locator(".group-row").first().waitFor();
  const nodes = await told();
  const ticks = nodes.filter(({ role }) => role === "checkbox");
  expect(ticks.length).toBe(4);
  expect(ticks.every(({ name, states }) => name !== "" && states["checked"] === "true")).toBe(true);
  const rows = namesOf(nodes, "button").filter((name) => name.includes("blocked"));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows[0]?.replaceAll("\u00a0", " ")).toMatch(/\d h.* SEK [\d,.]+/u);
  await close();
});
