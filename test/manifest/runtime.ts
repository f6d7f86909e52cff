import type { XmlElement } from "../../xlsx/xml/tree";
import { attribute, child, named } from "./manifest-file";

const setsOf = (element: XmlElement): string[] =>
  named(child(element, "Requirements"), "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );

/**
 * What would shut a platform out, or split the add-in: requirements in the wrong place (a shared runtime asked for in the
 * base keeps iPads out), and parts of it that do not run in the one page.
 */
export function runtimeFaults(root: XmlElement): string[] {
  const overrides = child(root, "VersionOverrides");
  const base = setsOf(root).join();
  const extra = setsOf(overrides).join();
  const runtimes = named(overrides, "Runtime");
  // Of what cells call, the page is one of these; its script and metadata are files.
  const functions = named(overrides, "ExtensionPoint").filter(
    ({ attributes }) =>
      attributes["xsi:type"] === "CustomFunctions" || attributes["type"] === "CustomFunctions",
  );
  const files = functions.flatMap((point) =>
    ["Script", "Metadata"].flatMap((name) => named(point, name).flatMap((file) => file.children)),
  );
  const pages = ["Runtime", "FunctionFile", "SourceLocation"]
    .flatMap((name) => named(overrides, name))
    .filter((page) => !files.includes(page));
  const resids = new Set(pages.map((page) => attribute(page, "resid")));
  const url = named(overrides, "Url").find(({ attributes }) => resids.has(attributes["id"] ?? ""));
  const basePage = attribute(child(child(root, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  return [
    ...(base === "ExcelApi 1.13" ? [] : [`the base asks for ${base}`]),
    ...(extra === "SharedRuntime 1.1" ? [] : [`the overrides ask for ${extra}`]),
    ...(runtimes.length === 1 && runtimes[0]?.attributes["lifetime"] === "long" ? [] : ["no long runtime"]),
    ...(resids.size === 1 ? [] : [`there are ${resids.size} pages: ${[...resids].join(", ")}`]),
    ...(url?.attributes["DefaultValue"] === basePage ? [] : ["the base opens another page"]),
  ];
}

/** A version that is not the package's with a fourth part, or that Office does not take. */
export function versionFaults(root: XmlElement, version: string): string[] {
  const { text } = child(root, "Version");
  const isTaken = /^\d{1,5}(\.\d{1,5}){3}$/.test(text);
  return text === `${version}.0` && isTaken ? [] : [`the version is ${text}, the package's ${version}`];
}
