import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { startExcel } from "../../../workbench/node/start-excel";
import { plays } from "../../workbench/host/surface";

/** What every Excel since Office 2021 has (reliability B1). */
const MINIMUM = "1.13";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "addin/excel");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(folder, file));

/** A member of one of Excel's classes that the add-in names, and where. */
type Use = { readonly name: string; readonly node: ts.Node; readonly declaration: ts.Declaration };

let checker: ts.TypeChecker;
let sources: readonly ts.SourceFile[];
let uses: readonly Use[];
beforeAll(async () => {
  await startExcel();
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  checker = program.getTypeChecker();
  sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  uses = sources.flatMap((source) => within(source).flatMap((node) => [...named(node), ...loaded(node)]));
});

/** A node and all nodes inside it. */
const within = (node: ts.Node): ts.Node[] => {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...within(child)));
  return nodes;
};

/** The member, when it is declared in a class of the namespace Excel. */
const member = (symbol: ts.Symbol | undefined, node: ts.Node): Use[] =>
  (symbol?.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) || owner.name?.text === "RequestContext") return [];
    const isExcel = ts.isModuleBlock(owner.parent) && owner.parent.parent.name.text === "Excel";
    return isExcel ? [{ name: `${owner.name?.text}.${symbol?.name}`, node, declaration }] : [];
  });

/** `object.member` and `const { member } = object`. */
const named = (node: ts.Node): Use[] => {
  if (ts.isPropertyAccessExpression(node)) return member(checker.getSymbolAtLocation(node.name), node);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return [];
  return member(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
};

/** Every text that an expression may have: a literal, or a list of literals by its type. */
const textsOf = (type: ts.Type): string[] => {
  if (type.isStringLiteral()) return type.value.split(",");
  if (type.isUnion()) return type.types.flatMap(textsOf);
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return element && !type.isStringLiteral() ? textsOf(element) : [];
};

/** The members that `object.load("a,b/c")` names, step by step. */
const loaded = (node: ts.Node): Use[] => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: object, name } = node.expression;
  const [argument] = node.arguments;
  if (name.text !== "load" || !argument) return [];
  const texts = textsOf(checker.getTypeAtLocation(argument));
  expect(texts, argument.getText()).not.toEqual([]);
  return texts.flatMap((path) => {
    let type = checker.getTypeAtLocation(object);
    return path.split("/").flatMap((step) => {
      const symbol = type.getProperty(step.trim());
      if (!symbol) throw new Error(`${path} is nothing to load: ${node.getText()}`);
      const found = checker.getTypeOfSymbol(symbol);
      type = (step === "items" ? checker.getIndexTypeOfType(found, ts.IndexKind.Number) : undefined) ?? found;
      return member(symbol, node);
    });
  });
};

/** The set that a member came with, by the typings: its own, or else its class's. */
const since = ({ declaration }: Use): string => {
  const set = (node: ts.Node) =>
    /\[Api set: ExcelApi (\d+\.\d+)/.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth()));
  return set(declaration)?.[1] ?? set(declaration.parent)?.[1] ?? "unknown";
};

const isAbove = (one: string, other: string): boolean =>
  one.localeCompare(other, "en", { numeric: true }) > 0;

/** Whether the node is reached only where `isSetSupported` says that Excel has the set. */
const isGuarded = (node: ts.Node, set: string): boolean => {
  const { parent } = node as { parent?: ts.Node };
  if (!parent) return false;
  const condition =
    ts.isConditionalExpression(parent) && parent.whenTrue === node
      ? parent.condition
      : ts.isIfStatement(parent) && parent.thenStatement === node
        ? parent.expression
        : undefined;
  const asked = /isSetSupported\("ExcelApi", "(\d+\.\d+)"\)/.exec(condition?.getText() ?? "")?.[1];
  return (asked !== undefined && !isAbove(set, asked)) || isGuarded(parent, set);
};

test("the members that addin/excel names are found: accessed, taken out, and loaded", () => {
  const names = new Set(uses.map(({ name }) => name));
  for (const name of [
    "Range.values",
    "Workbook.worksheets",
    "Range.rowIndex",
    "AutoFilter.criteria",
    "Table.resize",
  ])
    expect(names).toContain(name);
  expect(names.size).toBeGreaterThan(60);
});

test("every member of Excel's that addin/excel uses is one that the emulated Excel plays", () => {
  expect(
    [...new Set(uses.map(({ name }) => name))].filter(
      (name) => !plays(...(name.split(".") as [string, string])),
    ),
  ).toEqual([]);
});

test("every member of Excel's that addin/excel uses is in every Excel that it is made for, or asked for first", () => {
  const tooNew = uses.filter((use) => {
    const set = since(use);
    return set === "unknown" || (isAbove(set, MINIMUM) && !isGuarded(use.node, set));
  });
  expect(tooNew.map((use) => `${use.name} (${since(use)})`)).toEqual([]);
});

test("what addin/excel names of Office and of the client's namespaces is there at run time", () => {
  const globals = ["Office", "Excel", "OfficeExtension"];
  const chains = sources.flatMap((source) =>
    within(source).flatMap((node) => {
      if (!ts.isPropertyAccessExpression(node) || ts.isTypeNode(node.parent)) return [];
      const chain = node.getText().replace(/\s/g, "");
      return globals.some((name) => chain.startsWith(`${name}.`)) && /^[\w.]+$/.test(chain) ? [chain] : [];
    }),
  );
  expect(chains.length).toBeGreaterThan(5);
  for (const chain of chains) {
    const found = chain
      .split(".")
      .reduce<unknown>((object, step) => (object as Record<string, unknown> | undefined)?.[step], globalThis);
    expect(found, chain).toBeDefined();
  }
});
