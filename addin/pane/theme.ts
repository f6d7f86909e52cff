import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import type { BrandVariants } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDark } from "../excel/office";

/** Excel's green, from dark to light. */
const green: BrandVariants = {
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
const light = createLightTheme(green);
const dark = createDarkTheme(green);
const system = matchMedia("(prefers-color-scheme: dark)");

function apply(): void {
  const isNowDark = isDark() ?? system.matches;
  document.documentElement.style.colorScheme = isNowDark ? "dark" : "light";
  setTheme(isNowDark ? dark : light);
}

/** Puts Office's theme on the pane, the system's where Office names none, and keeps to it. */
export function followTheme(): void {
  apply();
  system.addEventListener("change", apply);
  // Excel tells nobody that its theme changed: ask again when the user comes back.
  window.addEventListener("focus", apply);
}
