import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";

/** The classes that a style sheet's selectors begin with: what it styles wherever that stands, whoever draws it. */
const leading = (sheet: string): Set<string> => {
  const css = readFileSync(sheet, "utf8")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/@media[^{]*\{/g, "");
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = ""]) => list.split(","));
  return new Set(
    selectors.flatMap(
      (one) => /^(?:#view |:root |\[data-theme[^\]]*\] )?[\w-]*\.([\w-]+)/.exec(one.trim())?.[1] ?? [],
    ),
  );
};

test("no two features of the pane style the same class: a sheet that is fetched with one view changes no other", () => {
  const homes = new Map<string, Set<string>>();
  const sheets = readdirSync("addin/pane", { recursive: true }).map(String);
  for (const sheet of sheets.filter((name) => name.endsWith(".css")))
    for (const name of leading(join("addin/pane", sheet))) {
      const [folder = ""] = sheet.split(sep);
      // What every view may use comes in one sheet with the frame.
      const feature = ["kit", "shell"].includes(folder) ? "frame" : folder;
      homes.set(name, (homes.get(name) ?? new Set()).add(feature));
    }
  const shared = [...homes].flatMap(([name, at]) => (at.size > 1 ? [`${name}: ${[...at].join(", ")}`] : []));
  expect(homes.size).toBeGreaterThan(100);
  expect(shared).toEqual([]);
});
