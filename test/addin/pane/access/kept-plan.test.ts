import { beforeEach, expect, test, vi } from "vitest";

/** What the computer keeps. */
let storage: Map<string, string>;

beforeEach(() => {
  storage = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => void storage.set(name, text),
  });
});

const BOOK = "https://bolaget.example/delat/Byrå.xlsx";

/** A pane that is opened beside a workbook, with Hantera åtkomst fetched when it is first shown. */
const openPane = async (address = BOOK) => {
  vi.resetModules();
  const memory = await import("../../../../addin/pane/kit/memory");
  const { begun } = await import("../../../../addin/pane/kit/begun");
  memory.startMemory(address);
  return { begun, open: () => import("../../../../addin/pane/access/state") };
};

test("what was chosen in Hantera åtkomst stands when the pane is closed and opened again, at the same step #150 #151 #152 #153", async () => {
  const first = await (await openPane()).open();
  first.op.value = "remove-programs";
  first.clients.value = new Set(["k1", "k2"]);
  first.consultants.value = new Set(["ali"]);
  first.unwanted.value = new Set(["fakt"]);
  first.step.value = "review";
  const pane = await openPane();
  expect(pane.begun.value).toEqual([{ flow: "access", step: { at: 3, of: 3 } }]);
  const again = await pane.open();
  expect([again.op.value, again.step.value]).toEqual(["remove-programs", "review"]);
  expect([again.clients, again.consultants, again.unwanted].map(({ value }) => [...value])).toEqual([
    ["k1", "k2"],
    ["ali"],
    ["fakt"],
  ]);
  const other = await (await openPane(`${BOOK}.bak`)).open();
  expect(other.clients.value.size).toBe(0);
});

test("a plan that is saved or dropped is over, and is not there the next time", async () => {
  const first = await (await openPane()).open();
  first.clients.value = new Set(["k1"]);
  first.beginAnew();
  const pane = await openPane();
  expect(pane.begun.value).toEqual([]);
  expect((await pane.open()).clients.value.size).toBe(0);
});

test("a plan of more than is kept is not kept in part: a part would be another plan", async () => {
  const first = await (await openPane()).open();
  first.clients.value = new Set(Array.from({ length: 20_001 }, (_, at) => `k${at}`));
  expect((await (await openPane()).open()).clients.value.size).toBe(0);
});

test("what was kept and is no plan is passed over", async () => {
  const first = await (await openPane()).open();
  first.clients.value = new Set(["k1"]);
  const [[name, text] = ["", ""]] = storage;
  storage.set(name, text.replace('["k1"]', "[7]"));
  expect((await (await openPane()).open()).clients.value.size).toBe(0);
});
