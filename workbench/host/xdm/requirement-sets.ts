/** Requirement sets by name, with the version as text: 1.10 is above 1.9. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the host says it can do: the highest level that the client in use knows. */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  MatrixCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.2",
  TableCoercion: "1.1",
  TextCoercion: "1.1",
};
