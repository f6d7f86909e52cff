import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

/** Excel's green, from dark to light, for Fluent to make its themes of. */
const green = {
  10: "#04160d",
  20: "#072515",
  30: "#0a331d",
  40: "#0c4024",
  50: "#0d4d2b",
  60: "#0e5b32",
  70: "#0f6a39",
  80: "#107c41",
  90: "#2c8d56",
  100: "#479e6d",
  110: "#5cad7f",
  120: "#73bb93",
  130: "#94ccac",
  140: "#b3dbc4",
  150: "#d0e9da",
  160: "#ecf6f0",
};

/** What the pane's styles and the Fluent elements that it uses ask for. */
async function asked() {
  const { build } = await import("esbuild");
  const options = { bundle: true, write: false, minify: true, format: "esm", absWorkingDir: root };
  const { outputFiles } = await build({ ...options, entryPoints: ["addin/pane/fluent.ts"] });
  const pane = join(root, "addin/pane");
  const sheets = readdirSync(pane, { recursive: true })
    .filter((name) => name.endsWith(".css") && name !== "theme.css")
    .map((name) => readFileSync(join(pane, name), "utf8"));
  const styles = [...outputFiles.map(({ text }) => text), ...sheets].join("\n");
  return new Set([...styles.matchAll(/var\(--(\w+)/g)].map(([, token]) => token));
}

/** The pane's light and dark theme as a style sheet, with only the tokens that something asks for. */
export async function themeSheet() {
  const { createDarkTheme, createLightTheme } = await import("@fluentui/tokens");
  const [light, dark, used] = [createLightTheme(green), createDarkTheme(green), await asked()];
  const tokens = Object.keys(light)
    .filter((token) => used.has(token))
    .sort();
  // Text, and what it stands in, grows with the size that somebody has chosen for it.
  const grown = (token, value) =>
    /^(fontSize|lineHeight)/.test(token) ? `${parseFloat(value) / 16}rem` : value;
  const lines = (theme, names) =>
    names.map((token) => `  --${token}: ${grown(token, theme[token])};`).join("\n");
  const differing = tokens.filter((token) => dark[token] !== light[token]);
  const note = "/* Made by scripts/theme.mjs from @fluentui/tokens: change it there. */";
  return `${note}\n:root {\n${lines(light, tokens)}\n}\n\n:root[data-theme="dark"] {\n${lines(dark, differing)}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "addin/pane/theme.css"), await themeSheet());
}
