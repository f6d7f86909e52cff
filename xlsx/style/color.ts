import type { XmlElement } from "../xml/tree";
import { child, descendants } from "../xml/tree";

/** The colors that a workbook names by number: those of its theme, and its palette when it has one of its own. */
export type Palette = { readonly theme: readonly string[]; readonly indexed: readonly string[] };

const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const CLASSIC =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const classicPalette = [...basic, ...basic, ...CLASSIC.split(" ")].map((color) => `#${color}`);

/** Excel counts the theme's light and dark the other way round than the theme lists them. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

const hexColor = (hex: string | undefined): string | undefined =>
  hex !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(hex) ? `#${hex.slice(-6).toUpperCase()}` : undefined;

export const readPalette = (styles: XmlElement | undefined, theme: XmlElement | undefined): Palette => {
  const scheme = theme && descendants(theme, "clrScheme")[0];
  const own = child(child(styles, "colors"), "indexedColors")?.children ?? [];
  return {
    theme: themeOrder.map((name) => {
      const color = child(scheme, name)?.children[0];
      return hexColor(color?.attributes["lastClr"] ?? color?.attributes["val"]) ?? "#000000";
    }),
    indexed: classicPalette.map((color, index) => hexColor(own[index]?.attributes["rgb"]) ?? color),
  };
};

const channels = (color: string): readonly [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16) / 255,
  Number.parseInt(color.slice(3, 5), 16) / 255,
  Number.parseInt(color.slice(5, 7), 16) / 255,
];

/** Lightens (up to 1) or darkens (down to -1) a color, as ECMA-376 18.8.19 has it: by its lightness alone. */
const withTint = (color: string, tint: number): string => {
  const rgb = channels(color);
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  const lightness = (most + least) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const span = most - least;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const reach = saturation * (1 - Math.abs(2 * tinted - 1));
  const mixed = rgb.map((channel) =>
    span === 0 ? tinted : tinted - reach / 2 + (reach * (channel - least)) / span,
  );
  return `#${mixed
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
};

/** The color that a `color`, `fgColor` … element names; `undefined` for the automatic one. */
export const readColor = (element: XmlElement | undefined, palette: Palette): string | undefined => {
  if (element === undefined) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  const color =
    hexColor(rgb) ??
    (theme === undefined ? undefined : palette.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : palette.indexed[Number(indexed)]);
  const shade = Number(tint ?? 0);
  return color === undefined || shade === 0 || !(Math.abs(shade) <= 1) ? color : withTint(color, shade);
};
