import type { ComponentType } from "preact";
import { names } from "./book/names";
import { later } from "./kit/later";
import type { PlaceId, ViewId } from "./kit/route";
import { askedChip, shownProject } from "./kit/shown-project";
import { shell } from "./language";

/** A view of the pane. */
type PaneView = {
  readonly View: ComponentType;
  /** What it is called in the pane's language: in the navigation, and where back leads to it. */
  readonly title: () => string;
  /** Its button in the ribbon: the function that manifest.xml names, and the place that it opens over. */
  readonly ribbon?: {
    readonly name: string;
    readonly over: PlaceId;
    /** What it asks of the view. */
    readonly begin?: () => void;
  };
};

/** Projekt begins with what is over its budget, if anything is. */
const showOverBudget = (): void => {
  shownProject.value = undefined;
  askedChip.value = "over";
};

/** Hem is what the pane begins with: it is fetched while the workbook is read. */
export const fetchHome = (): Promise<ComponentType> =>
  import("./home/HomeView").then((loaded) => loaded.HomeView);

/** Every view of the pane, each fetched when it is first shown. */
export const views: Readonly<Record<ViewId, PaneView>> = {
  home: { title: () => shell.value.home, View: later(fetchHome) },
  // The views of a register bear its name, the company's own where it has one (#3).
  projects: {
    title: () => names.value.register("projects"),
    ribbon: { name: "showBudget", over: "projects", begin: showOverBudget },
    View: later(() => import("./projects/ProjectsView").then((loaded) => loaded.ProjectsView)),
  },
  billing: {
    title: () => shell.value.billing,
    ribbon: { name: "showBilling", over: "billing" },
    View: later(() => import("./billing/BillingView").then((loaded) => loaded.BillingView)),
  },
  registers: {
    title: () => shell.value.registers,
    View: later(() => import("./registers/RegistersView").then((loaded) => loaded.RegistersView)),
  },
  check: {
    title: () => shell.value.check,
    ribbon: { name: "showCheck", over: "home" },
    View: later(() => import("./check/CheckView").then((loaded) => loaded.CheckView)),
  },
  customers: {
    title: () => names.value.register("customers"),
    View: later(() => import("./customers/CustomersView").then((loaded) => loaded.CustomersView)),
  },
  import: {
    title: () => shell.value.import,
    ribbon: { name: "showImport", over: "home" },
    View: later(() => import("./import/ImportView").then((loaded) => loaded.ImportView)),
  },
  export: {
    title: () => shell.value.export,
    View: later(() => import("./export/ExportView").then((loaded) => loaded.ExportView)),
  },
  log: {
    title: () => shell.value.log,
    View: later(() => import("./log/LogView").then((loaded) => loaded.LogView)),
  },
  modules: {
    title: () => shell.value.modules,
    View: later(() => import("./modules/ModulesView").then((loaded) => loaded.ModulesView)),
  },
  create: {
    title: () => shell.value.create,
    View: later(() => import("./create/CreateView").then((loaded) => loaded.CreateView)),
  },
  "own-sheets": {
    title: () => shell.value.ownSheets,
    View: later(() => import("./own-sheets/OwnSheetsView").then((loaded) => loaded.OwnSheetsView)),
  },
  keys: {
    title: () => shell.value.keys,
    View: later(() => import("./keys/KeysView").then((loaded) => loaded.KeysView)),
  },
  tree: {
    title: () => shell.value.tree,
    View: later(() => import("./tree/ChangeTree").then((loaded) => loaded.ChangeTree)),
  },
  adopt: {
    title: () => shell.value.ownSheets,
    View: later(() => import("./adopt/AdoptSheet").then((loaded) => loaded.AdoptSheet)),
  },
  register: {
    title: () => shell.value.registers,
    View: later(() => import("./register/RegisterView").then((loaded) => loaded.RegisterView)),
  },
  access: {
    title: () => shell.value.access,
    View: later(() => import("./access/AccessView").then((loaded) => loaded.AccessView)),
  },
  reports: {
    title: () => shell.value.reports,
    View: later(() => import("./reports/ReportsView").then((loaded) => loaded.ReportsView)),
  },
  whatif: {
    title: () => shell.value.whatIf,
    View: later(() => import("./whatif/WhatIfView").then((loaded) => loaded.WhatIfView)),
  },
  figure: {
    title: () => shell.value.figure,
    View: later(() => import("./figure/FigureView").then((loaded) => loaded.FigureView)),
  },
  rights: {
    title: () => shell.value.rights,
    View: later(() => import("./rights/RightsView").then((loaded) => loaded.RightsView)),
  },
  combinations: {
    title: () => shell.value.combinations,
    View: later(() => import("./combinations/TryCombination").then((loaded) => loaded.TryCombination)),
  },
};
