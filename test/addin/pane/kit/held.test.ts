import { beforeEach, expect, test, vi } from "vitest";
import { ore } from "#core/values/brands";

/** What the window holds, and what the computer keeps. */
let session: Map<string, string>;
let kept: Map<string, string>;

const storage = (of: () => Map<string, string>) => ({
  getItem: (name: string) => of().get(name) ?? null,
  setItem: (name: string, text: string) => void of().set(name, text),
  removeItem: (name: string) => void of().delete(name),
});

beforeEach(() => {
  session = new Map();
  kept = new Map();
  vi.stubGlobal(
    "sessionStorage",
    storage(() => session),
  );
  vi.stubGlobal(
    "localStorage",
    storage(() => kept),
  );
});

const BOOK = "https://bolaget.example/delat/Byrå.xlsx";

/** The pane opened anew beside a workbook, with what its views hold. */
const openPane = async (address: string | undefined = BOOK) => {
  vi.resetModules();
  const { startMemory } = await import("../../../../addin/pane/kit/memory");
  const { heldForms } = await import("../../../../addin/pane/kit/held-forms");
  const { assumptions } = await import("../../../../addin/pane/kit/thought");
  const { heldImport } = await import("../../../../addin/pane/kit/held-import");
  const { begun } = await import("../../../../addin/pane/kit/begun");
  startMemory(address);
  return {
    ...{ heldForms, assumptions, heldImport, begun },
    customers: await import("../../../../addin/pane/customers/state"),
    register: await import("../../../../addin/pane/register/state"),
    whatIf: await import("../../../../addin/pane/kit/thought-draft"),
    heldDraft: (await import("../../../../addin/pane/form/hold-draft")).heldDraft,
  };
};
const written = (typed: Readonly<Record<string, string>>, isSuggested = false) => ({
  before: {},
  typed,
  left: new Set<string>(),
  isSuggested,
});

test("a form that was begun is there when the pane is read anew, and nothing of it is left on the computer (spec 5.8)", async () => {
  const { customers, register } = await openPane();
  customers.customerDraft.value = { ...written({ number: "M9", name: "Åkes Åkeri" }), customer: undefined };
  const ref = { book: undefined as never, row: 3 as never, key: "r1" as never };
  register.draft.value = {
    ...{ before: { code: "R1", name: "Väst" }, typed: { code: "R1", name: "Västra" } },
    ...{ left: new Set(), isSuggested: false, register: "projects" as const, ref },
  };
  const again = await openPane();
  expect(again.heldForms.value.map(({ register: of, key }) => [of, key])).toEqual([
    ["customers", undefined],
    ["projects", "r1"],
  ]);
  expect(again.heldDraft("customers", undefined)?.typed).toEqual({ number: "M9", name: "Åkes Åkeri" });
  expect(again.heldDraft("projects", ref)).toMatchObject({
    before: { name: "Väst" },
    typed: { name: "Västra" },
  });
  expect([...kept.values()].join()).not.toMatch(/Åkes|Västra/);
  expect((await openPane(`${BOOK}.bak`)).heldForms.value).toEqual([]);
});

test("a form of which nothing is written, or whose key alone was suggested, is not held; nor one that is written or dropped", async () => {
  const { customers, heldForms } = await openPane();
  customers.customerDraft.value = { ...written({}), customer: undefined };
  expect(heldForms.value).toEqual([]);
  customers.customerDraft.value = { ...written({ number: "M10" }, true), customer: undefined };
  expect(heldForms.value).toEqual([]);
  customers.customerDraft.value = { ...written({ number: "M10", name: "A" }, true), customer: undefined };
  expect(heldForms.value).toHaveLength(1);
  customers.customerDraft.value = undefined;
  expect(heldForms.value).toEqual([]);
  expect(session.size).toBe(0);
});

test("a form that another takes the place of stays held", async () => {
  const { register, heldForms, heldDraft } = await openPane();
  const projects = { register: "projects" as const, ref: undefined };
  register.draft.value = { ...written({ code: "R9", name: "Ny" }), ...projects };
  register.draft.value = { ...written({ name: "Kalle" }), register: "employees", ref: undefined };
  expect(heldForms.value.map(({ register: of }) => of)).toEqual(["projects", "employees"]);
  expect(heldDraft("projects", undefined)?.typed).toEqual({ code: "R9", name: "Ny" });
});

test("what was thought of in Tänk om, and what is filled in of the next, is there when the pane is read anew (spec 4.7, 5.8)", async () => {
  const { assumptions, whatIf } = await openPane();
  const terms = {
    ...{ dimension: "6", code: "R1", usedIn: "time" as const, validFrom: undefined, validTo: undefined },
    ...{ whenDimension: undefined, whenCode: undefined },
  };
  const thought = [
    { kind: "budget" as const, project: "R1", field: "budgetHours" as const, amount: undefined },
    { kind: "price" as const, terms, was: ore(48_500), price: ore(50_000) },
    { kind: "branch" as const, from: "R1", to: "R2", unbookParent: true },
  ];
  assumptions.value = thought;
  whatIf.draft.value = { ...whatIf.newDraft("R3", "price"), known: { terms, price: 485 }, price: "510" };
  const again = await openPane();
  expect(again.assumptions.value).toEqual(thought);
  expect(again.whatIf.draft.value).toMatchObject({ kind: "price", price: "510", known: { price: 485 } });
  again.assumptions.value = [];
  again.whatIf.draft.value = again.whatIf.newDraft("");
  expect(session.size).toBe(0);
});

test("of a thought of which a part is none nothing is taken up: a part of it is another thought", async () => {
  const first = await openPane();
  first.assumptions.value = [{ kind: "branch", from: "R1", to: "R2", unbookParent: true }];
  for (const [name, text] of session)
    session.set(name, text.replace("true}", 'true},{"kind":"branch","from":7}'));
  expect((await openPane()).assumptions.value).toEqual([]);
});

test("an import that was on its way is told on Hem by the file that has to be chosen again", async () => {
  const { heldImport } = await openPane();
  heldImport.value = { file: "okt.csv", register: "customers", recipe: "{}", by: undefined, step: 3 };
  const again = await openPane();
  expect(again.begun.value).toEqual([{ flow: "import", step: undefined, file: "okt.csv" }]);
});

test("beside a workbook without an address nothing is held, and what refuses to hold is no fault", async () => {
  const { assumptions } = await openPane("");
  assumptions.value = [{ kind: "branch", from: "R1", to: "R2", unbookParent: true }];
  expect(session.size).toBe(0);
  vi.stubGlobal("sessionStorage", undefined);
  const refused = await openPane();
  refused.assumptions.value = [{ kind: "branch", from: "R1", to: "R2", unbookParent: true }];
  expect(refused.assumptions.value).toHaveLength(1);
});
