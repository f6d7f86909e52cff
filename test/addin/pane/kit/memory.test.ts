import { signal } from "@preact/signals";
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

/** A pane that is opened beside a workbook. */
const openPane = async (address: string | undefined) => {
  vi.resetModules();
  const memory = await import("../../../../addin/pane/kit/memory");
  const sort = signal<"code" | "over">("code");
  // What is chosen is there before it is known which workbook the pane stands beside.
  memory.remember("sort", sort, memory.oneOf(["code", "over"]));
  memory.startMemory(address);
  const open = signal<ReadonlySet<string>>(new Set());
  memory.rememberOpen("open", open, (text): text is string => text !== "");
  return { sort, open };
};

const BOOK = "https://bolaget.example/delat/Löner 2026.xlsx";

test("what was chosen in a workbook is there when its pane is opened again, and no other workbook's is", async () => {
  const first = await openPane(BOOK);
  first.sort.value = "over";
  first.open.value = new Set(["a", "a.b"]);
  const again = await openPane(BOOK);
  expect([again.sort.value, [...again.open.value]]).toEqual(["over", ["a", "a.b"]]);
  const other = await openPane(`${BOOK}.bak`);
  expect([other.sort.value, other.open.value.size]).toEqual(["code", 0]);
  expect((await openPane(BOOK)).sort.value).toBe("over");
});

test("where a workbook is kept stands nowhere in what is remembered of it, and one without an address is not remembered", async () => {
  (await openPane(BOOK)).sort.value = "over";
  expect([...storage.values()].join()).not.toMatch(/bolaget|Löner/);
  storage.clear();
  (await openPane(undefined)).sort.value = "over";
  expect(storage.size).toBe(0);
});

test("what was remembered and can be chosen no more, or is no memory, is passed over", async () => {
  (await openPane(BOOK)).sort.value = "over";
  const [[name, text] = ["", ""]] = storage;
  storage.set(name, text.replace('"over"', '"gone"'));
  expect((await openPane(BOOK)).sort.value).toBe("code");
  for (const faulty of ["{", "7", '[[1],["x",{}],null]']) {
    storage.set(name, faulty);
    expect((await openPane(BOOK)).sort.value).toBe("code");
  }
});

test("twenty workbooks are remembered, and two hundred keys that stand open in each", async () => {
  const first = await openPane(BOOK);
  first.open.value = new Set(Array.from({ length: 300 }, (_, at) => `p${at}`));
  expect((await openPane(BOOK)).open.value.size).toBe(200);
  for (let at = 0; at < 20; at++) (await openPane(`other ${at}`)).sort.value = "over";
  expect((await openPane(BOOK)).open.value.size).toBe(0);
});
