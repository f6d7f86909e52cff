import type { ComponentType } from "preact";
import type { RegisterId } from "#core/registers/register";
import { names } from "./book/names";
import { later } from "./kit/later";
import { opened, type SubViewId, type ViewId } from "./kit/route";
import { shell } from "./language";
import { RegistersView } from "./registers/RegistersView";

/** A view that has a tab. */
type PaneView = {
  readonly View: ComponentType;
  /** What its tab is called in the pane's language. */
  readonly title: () => string;
  /** The function that manifest.xml names for its button in the ribbon. */
  readonly ribbon?: string;
};

/** Every view of the pane. The first is there at once, the others are fetched when they are first shown. */
export const views: Readonly<Record<ViewId, PaneView>> = {
  registers: { title: () => shell.value.registers, View: RegistersView },
  check: {
    title: () => shell.value.check,
    ribbon: "showCheck",
    View: later(() => import("./check/CheckView").then(({ CheckView }) => CheckView)),
  },
  // The views of a register bear its name, the company's own where it has one (#3).
  projects: {
    title: () => names.value.register("projects"),
    View: later(() => import("./projects/ProjectsView").then(({ ProjectsView }) => ProjectsView)),
  },
  customers: {
    title: () => names.value.register("customers"),
    View: later(() => import("./customers/CustomersView").then(({ CustomersView }) => CustomersView)),
  },
  import: {
    title: () => shell.value.import,
    ribbon: "showImport",
    View: later(() => import("./import/ImportView").then(({ ImportView }) => ImportView)),
  },
  export: {
    title: () => shell.value.export,
    View: later(() => import("./export/ExportView").then(({ ExportView }) => ExportView)),
  },
  budget: {
    title: () => shell.value.budget,
    ribbon: "showBudget",
    View: later(() => import("./budget/BudgetView").then(({ BudgetView }) => BudgetView)),
  },
};

/** A view that opens in place of another. */
type SubView = {
  readonly View: ComponentType;
  /** The views that it stands in for once it is opened, from whichever of them. */
  readonly over: readonly ViewId[];
  /** The register without which it has nothing to show. */
  readonly needs?: RegisterId;
};

/** Where several are open in one view, the first is shown. */
const subViews: Readonly<Record<SubViewId, SubView>> = {
  tree: {
    over: ["registers", "projects"],
    View: later(() => import("./tree/ChangeTree").then(({ ChangeTree }) => ChangeTree)),
  },
  adopt: {
    over: ["registers"],
    View: later(() => import("./adopt/AdoptSheet").then(({ AdoptSheet }) => AdoptSheet)),
  },
  combinations: {
    over: ["registers"],
    needs: "codingCombinations",
    View: later(() => import("./combinations/TryCombination").then((loaded) => loaded.TryCombination)),
  },
};

/** What has been opened in place of a view in a workbook with these registers; undefined where it shows itself. */
export const subViewOver = (
  id: ViewId,
  registers: { readonly has: (id: RegisterId) => boolean },
): ComponentType | undefined => {
  const [first] = (Object.keys(subViews) as SubViewId[]).filter((one) => {
    const { over, needs } = subViews[one];
    return opened.value[one] && over.includes(id) && (needs === undefined || registers.has(needs));
  });
  return first && subViews[first].View;
};
