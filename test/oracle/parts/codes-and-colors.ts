import fc from "fast-check";
import type { Row } from "../../rules/books";
import { told, type Part } from "../part";

/** A segment between two dots, or at an end, with nothing in it. */
const hasGap = (code: string): boolean => code.split(".").includes("");
/** Something else than letters and digits between the dots: what may not stand there, or what is odd. */
const hasOther = (code: string): boolean => /[^\p{L}\p{N}.]/u.test(code);

const segment = fc.constantFrom("A", "ÖST", "05", "1E10", "a-b", "a_b", "a b", "", "å/ä", "é");

/** How much light a color sends out, by WCAG 2: 0 black, 1 white. */
const light = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const isUnreadable = (row: Row): boolean => {
  const [color, text] = [String(row["color"]), String(row["textColor"])];
  if (row["inheritColor"] === "Ja" || !color.startsWith("#") || !text.startsWith("#")) return false;
  return contrast(color, text) < 1.5;
};

const color = fc.constantFrom(
  "",
  "#FFFFFF",
  "#EEEEEE",
  "#000000",
  "#222222",
  "#00FF00",
  "#FFFF00",
  "#0000FF",
);

/** What projects' codes may look like, and whether their colors can be read. */
export const codesAndColors: Part = {
  name: "codes and colors",
  rules: ["project-code", "unreadable-colors"],
  books: fc.record({
    projects: fc.uniqueArray(
      fc
        .array(segment, { minLength: 1, maxLength: 3 })
        .map((all) => all.join("."))
        .filter((code) => code !== "")
        .chain((code) =>
          fc.record({
            code: fc.constant(code),
            name: fc.constant("Namn"),
            color,
            textColor: fc.oneof(color, fc.constant("Auto")),
            // A main project has nothing to inherit.
            inheritColor: code.includes(".") ? fc.constantFrom("", "Ja", "Nej") : fc.constantFrom("", "Nej"),
          }),
        ),
      { selector: ({ code }) => code, maxLength: 6 },
    ),
  }),
  judge: ({ projects }) => [
    ...told("project-code", "projects", projects, ({ code }) => hasGap(String(code))),
    ...told("project-code", "projects", projects, ({ code }) => hasOther(String(code))),
    ...told("unreadable-colors", "projects", projects, isUnreadable),
  ],
};
