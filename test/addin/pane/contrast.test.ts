import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Theme = "light" | "dark";

/** The custom properties that style sheets set in a theme, the light ones below the dark ones. */
const tokensOf = (theme: Theme): ReadonlyMap<string, string> => {
  const sheets = ["theme.css", "kit/kit.css", "kit/share-bar.css", "billing/billing.css", "shell/shell.css"];
  const tokens = new Map<string, string>();
  const blocks = sheets
    .flatMap((sheet) => [
      ...readFileSync(`addin/pane/${sheet}`, "utf8")
        // What is asked for only when colors are forced is the system's own.
        .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "")
        .matchAll(/([^{}]*)\{([^{}]*)\}/g),
    ])
    .map(([, selector = "", body = ""]) => ({ isDark: selector.includes('"dark"'), selector, body }))
    .filter(({ selector }) => /:root|data-theme/.test(selector));
  for (const dark of theme === "dark" ? [false, true] : [false])
    for (const { isDark, body } of blocks)
      if (isDark === dark)
        for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
          tokens.set(name, value.trim());
  return tokens;
};

const colorOf = (tokens: ReadonlyMap<string, string>, name: string): string => {
  const value = tokens.get(name) ?? "";
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return other === undefined ? value : colorOf(tokens, other);
};

/** How light a color is to the eye, from 0 to 1 (WCAG 2, relative luminance). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Pairs of tokens with less contrast than they need. */
const weak = (theme: Theme, tokens: readonly string[], grounds: readonly string[], least: number) => {
  const all = tokensOf(theme);
  return grounds.flatMap((ground) =>
    tokens.flatMap((token) => {
      const [one, other] = [colorOf(all, token), colorOf(all, ground)];
      if (![one, other].every((color) => /^#[\da-f]{6}$/.test(color)))
        return [`${token} on ${ground}: ${one} on ${other} are no colors`];
      const has = contrast(one, other);
      return has < least ? [`${token} on ${ground}: ${has.toFixed(2)}`] : [];
    }),
  );
};

const texts = [
  ...["--colorNeutralForeground1", "--colorNeutralForeground2", "--colorNeutralForeground3"],
  ...["--link", "--bad", "--colorStatusWarningForeground1", "--colorStatusSuccessForeground1"],
];
const grounds = ["--colorNeutralBackground1", "--colorNeutralBackground2"];
const bars = ["--barReleased", "--barWorked", "--barNear", "--barOver", "--barPart"];

test.each(["light", "dark"] as const)("text can be read on every ground that it stands on (%s)", (theme) => {
  expect(weak(theme, texts, grounds, 4.5)).toEqual([]);
  expect(
    weak(theme, texts.slice(0, 4), ["--colorNeutralBackground1Hover", "--colorBrandBackground2"], 4.5),
  ).toEqual([]);
  expect(weak(theme, ["--colorNeutralForegroundOnBrand"], ["--colorBrandBackground"], 4.5)).toEqual([]);
});

test.each(["light", "dark"] as const)("what a bar means stands out from the pane's ground (%s)", (theme) => {
  expect(weak(theme, bars, ["--colorNeutralBackground1"], 3)).toEqual([]);
});

test.each(["light", "dark"] as const)("the ring around what has the keyboard stands out (%s)", (theme) => {
  expect(weak(theme, ["--colorStrokeFocus2", "--colorNeutralStrokeAccessible"], grounds, 3)).toEqual([]);
});
