import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestAt, webFolder } from "../../scripts/manifest.mjs";
import { child, manifest, named, readManifest } from "./manifest-file";
import { orderFaults } from "./order";
import { idFaults, referenceFaults } from "./resources";
import { runtimeFaults, versionFaults } from "./runtime";
import { addressFaults, languageFaults, lengthFaults } from "./texts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

function faultsOf(text: string): string[] {
  const root = readManifest(text);
  return [
    ...orderFaults(root),
    ...referenceFaults(root),
    ...idFaults(root),
    ...lengthFaults(root),
    ...addressFaults(root),
    ...languageFaults(root),
    ...runtimeFaults(root),
    ...versionFaults(root, version),
  ];
}

/** What is found when one place of the manifest is different. */
function broken(from: string, to: string): string[] {
  expect(manifest).toContain(from);
  return faultsOf(manifest.replace(from, to));
}

test("the manifest has no fault that we know to look for", () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test("the ribbon has Open, Check, Import, Projects with their budgets and Billing, on the Home tab and in both languages", () => {
  const overrides = child(readManifest(manifest), "VersionOverrides");
  expect(named(overrides, "OfficeTab").map(({ attributes }) => attributes["id"])).toEqual(["TabHome"]);
  const labels = named(overrides, "Control").map((control) => {
    const id = child(control, "Label").attributes["resid"];
    const label = named(overrides, "String").find(({ attributes }) => attributes["id"] === id);
    return [label?.attributes["DefaultValue"], label?.children[0]?.attributes["Value"]];
  });
  expect(labels).toEqual([
    ["Öppna", "Open"],
    ["Kontroll", "Check"],
    ["Import", "Import"],
    ["Projekt och budget", "Projects and budget"],
    ["Fakturering", "Billing"],
  ]);
});

test("a reference that leads nowhere, or to the wrong kind of text, is found", () => {
  expect(broken('resid="Check.Tip"', 'resid="Check.Tipp"')).toEqual([
    "Description names Check.Tipp, which is not there",
    "nothing names Check.Tip",
  ]);
  expect(broken('resid="Check.Tip"', 'resid="Check.Title"')).toHaveLength(2);
  expect(broken('<bt:String id="Budget.Tip"', '<bt:String id="Import.Tip"')).toContain(
    "Import.Tip is there twice",
  );
  const long = "C".repeat(33);
  expect(faultsOf(manifest.replaceAll("Check.Tip", long))).toEqual([`${long} is longer than 32 characters`]);
});

test("a text that is too long, and one that lacks English, is found", () => {
  expect(broken('Value="Check the registers"', `Value="${"x".repeat(126)}"`)).toHaveLength(1);
  expect(broken('Value="Check the registers"', 'Value=""')).toHaveLength(1);
  expect(broken('<bt:Override Locale="en-US" Value="Check the registers" />', "")).toEqual([
    '"Kontrollera registren" is in sv-SE',
  ]);
});

test("an override for the default language, and one without bt: among the resources, is found", () => {
  expect(broken('Locale="en-US" Value="Check"', 'Locale="sv-SE" Value="Check"')).toHaveLength(1);
  expect(
    broken('<bt:Override Locale="en-US" Value="Check" />', '<Override Locale="en-US" Value="Check" />'),
  ).toEqual(['"Kontroll" has <Override>']);
});

test("an address without https, and elements out of order, are found", () => {
  expect(
    broken("https://localhost:3000/icons/check-16.png", "http://localhost:3000/icons/check-16.png"),
  ).toEqual(["http://localhost:3000/icons/check-16.png is not on https"]);
  expect(
    broken(
      "<ProviderName>Kontera</ProviderName>\n  <DefaultLocale>sv-SE</DefaultLocale>",
      "<DefaultLocale>sv-SE</DefaultLocale>\n  <ProviderName>Kontera</ProviderName>",
    ),
  ).toHaveLength(1);
});

test("a shared runtime asked for in the base, and a second page, is found", () => {
  expect(
    broken('<Set Name="ExcelApi" MinVersion="1.13" />', '<Set Name="SharedRuntime" MinVersion="1.1" />'),
  ).toHaveLength(1);
  expect(broken('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Help.Url" />')).toContain(
    "there are 2 pages: Pane.Url, Help.Url",
  );
});

test("a version that is not the package's is found", () => {
  expect(broken(`<Version>${version}.0<`, "<Version>9.9.9.0<")).toHaveLength(1);
});

test("the manifest for another address is the same but for the address, and as free of faults", () => {
  const there = manifestAt(manifest, "https://kontera.example.se/v1");
  expect(there).not.toContain("localhost");
  expect(there.replaceAll("https://kontera.example.se/v1", "https://localhost:3000")).toBe(manifest);
  expect(faultsOf(there)).toEqual([]);
});

test("only the https address of a folder is an address for the add-in", () => {
  expect(webFolder("https://kontera.example.se/")).toBe("https://kontera.example.se");
  expect(webFolder("https://example.se/tools/kontera")).toBe("https://example.se/tools/kontera");
  for (const refused of [
    "http://example.se",
    "example.se",
    "",
    "https://e.se/a&b",
    "https://e.se/?a=1",
    "https://e.se/#a",
  ])
    expect([refused, webFolder(refused)]).toEqual([refused, undefined]);
});
