import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveColor, resolveTextColor } from "#core/resolve/color";
import { parentCode } from "#core/tree/codes";
import { readableOn } from "#core/values/color";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const told = (trace: ReturnType<typeof resolveColor>["trace"]): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

test("Region 2 is green, and so is every project under it that inherits #66 #68 #69", () => {
  const book = bookOf({
    projects: [
      { code: "Region2", name: "Region 2", color: "#00FF00" },
      { code: "Region2.Norr", inheritColor: "Ja", color: "#FF0000" },
      { code: "Region2.Norr.A", inheritColor: "Ja" },
      { code: "Region2.Syd", inheritColor: "Nej", color: "#0000FF" },
    ],
  });
  const colors = ["region2", "region2.norr", "region2.norr.a", "region2.syd"].map(
    (code) => resolveColor(book, fold(code)).value,
  );
  expect(colors).toEqual(["#00FF00", "#00FF00", "#00FF00", "#0000FF"]);
  expect(told(resolveColor(book, fold("region2.norr.a")).trace)).toEqual([
    "Region2.Norr.A inheritColor fromAbove",
    "Region2.Norr inheritColor fromAbove",
    "Region2 color decides",
  ]);
  expect(told(resolveColor(book, fold("region2.syd")).trace)).toEqual([
    "Region2.Syd inheritColor off",
    "Region2.Syd color decides",
  ]);
});

test("the head node is the nearest that does not itself inherit, even when it has no color Q19", () => {
  const book = bookOf({
    projects: [
      { code: "A", color: "#111111" },
      { code: "A.B" },
      { code: "A.B.C", inheritColor: "Ja" },
      { code: "A.X.Y", inheritColor: "Ja" },
      { code: "Z.Y", inheritColor: "Ja", color: "#222222" },
    ],
  });
  expect(resolveColor(book, fold("a.b.c")).value).toBeUndefined();
  expect(told(resolveColor(book, fold("a.b.c")).trace).slice(1)).toEqual([
    "A.B inheritColor blank",
    "A.B color blank",
  ]);
  expect(resolveColor(book, fold("a.x.y")).value).toBe("#111111");
  expect(resolveColor(book, fold("z.y"))).toMatchObject({
    value: "#222222",
    trace: [{ verdict: "nothingAbove" }, { key: "Z.Y", verdict: "decides" }],
  });
});

test("a main project has nothing to inherit from: its tick is told, and its own color holds Q19", () => {
  const book = bookOf({ projects: [{ code: "A", color: "#111111", inheritColor: "Ja" }] });
  expect(resolveColor(book, fold("a")).value).toBe("#111111");
  expect(told(resolveColor(book, fold("a")).trace)).toEqual([
    "A inheritColor nothingAbove",
    "A color decides",
  ]);
});

test("the text color comes from where the color does, and Auto is black or white by contrast #67 Q20", () => {
  const book = bookOf({
    projects: [
      { code: "A", color: "#FFEE00", textColor: "Auto" },
      { code: "A.B", inheritColor: "Ja", color: "#000000", textColor: "#123456" },
      { code: "B", color: "#000080" },
      { code: "C", color: "#000080", textColor: "#123456" },
      { code: "D", textColor: "Auto" },
    ],
  });
  const textColors = ["a", "a.b", "b", "c", "d"].map((code) => resolveTextColor(book, fold(code)).value);
  expect(textColors).toEqual(["#000000", "#000000", "#FFFFFF", "#123456", undefined]);
  expect(told(resolveTextColor(book, fold("a.b")).trace)).toEqual([
    "A.B inheritColor fromAbove",
    "A textColor byColor",
    "A color decides",
    "A textColor contrast",
  ]);
  expect(told(resolveTextColor(book, fold("d")).trace).at(-1)).toBe("D color blank");
});

test("however the tree looks, the color is that of the first project upwards that does not inherit Q19 Q20", () => {
  const code = fc.constantFrom("A", "A.B", "A.B.C", "A.B.C.D", "A.B.E", "A.F", "G.H", "G.H.I");
  const row = fc.record({
    code,
    inheritColor: fc.constantFrom("", "Ja", "Nej"),
    color: fc.constantFrom("", "#00FF00", "#0000FF", "#FFFFFF"),
    textColor: fc.constantFrom("", "Auto", "#123456"),
  });
  const rows = fc.uniqueArray(row, { selector: (one) => one.code });
  fc.assert(
    fc.property(rows, (projects: readonly Row[]) => {
      const book = bookOf({ projects });
      const of = (at: string) => projects.find((one) => one["code"] === at);
      const headOf = (at: string | undefined): Row | undefined => {
        if (at === undefined) return undefined;
        const own = of(at);
        const above = parentCode(at);
        return own && own["inheritColor"] !== "Ja" ? own : (headOf(above) ?? own);
      };
      for (const { code: at } of projects) {
        const head = headOf(String(at));
        const color = head?.["color"] || undefined;
        const text = head?.["textColor"] || "Auto";
        const auto = color === undefined ? undefined : readableOn(String(color));
        expect(resolveColor(book, fold(String(at).toLowerCase())).value).toBe(color);
        expect(resolveTextColor(book, fold(String(at).toLowerCase())).value).toBe(
          !head ? undefined : text === "Auto" ? auto : text,
        );
      }
    }),
    { numRuns: runs(100) },
  );
});
