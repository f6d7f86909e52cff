import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functionIds } from "#core/functions/function-ids";
import { functions } from "#core/functions/functions";

type Told = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  readonly options: { readonly stream: boolean; readonly cancelable: boolean };
};

const toldIn = (lang: string): readonly Told[] =>
  (JSON.parse(readFileSync(`addin/functions/functions.${lang}.json`, "utf8")) as { functions: Told[] })
    .functions;
const help = readFileSync("addin/help/page.html", "utf8");

test.each(["sv", "en"])("Excel is told of every function and its arguments as they are (%s)", (lang) => {
  const told = toldIn(lang);
  expect(told.map(({ id }) => id)).toEqual(functionIds);
  for (const { id, parameters, options } of told) {
    const own = functions[id as keyof typeof functions].parameters;
    expect(parameters.map(({ optional }) => optional === true)).toEqual(
      own.map(({ optional }) => optional === true),
    );
    expect(options).toEqual({ stream: true, cancelable: true });
  }
});

test.each(["sv", "en"])(
  "every function and argument has a name and a description, and help that stands on the page (%s)",
  (lang) => {
    for (const { name, description, helpUrl, parameters } of toldIn(lang)) {
      expect(name).toMatch(/^[A-ZÅÄÖ]{3,}$/);
      for (const one of [{ name, description }, ...parameters])
        expect(one.description.length).toBeGreaterThan(10);
      const [page, anchor = ""] = helpUrl.split("#");
      expect(page).toBe("https://localhost:3000/help.html");
      expect(help).toContain(`id="${anchor}"`);
      expect(help).toContain(`KONTERA.${name}(`);
    }
  },
);

test("no name is that of a function that Excel has itself, in Swedish or English", () => {
  const names = ["sv", "en"].flatMap(toldIn).map(({ name }) => name);
  expect(names.filter((name) => builtIn.has(name))).toEqual([]);
});

/** Of Excel's own, in the languages that the names are of, those that come near. */
const builtIn = new Set(
  "PRIS PRICE EFFRÄNTA EFFECT VÄRDE VALUE TEXTNUM SUMMA SUM OM IF ANTAL COUNT DAG DAY TIMME HOUR REST MOD RÄNTA RATE BELOPP KURS KUPDAGNK VÄLJ CHOOSE INFO CELL TYP TYPE FEL.TYP RULLA VARIANS KOD CODE".split(
    " ",
  ),
);
