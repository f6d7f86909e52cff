import "./theme.css";
import { isDark } from "../excel/office";

const system = matchMedia("(prefers-color-scheme: dark)");

function apply(): void {
  const theme = (isDark() ?? system.matches) ? "dark" : "light";
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.style.colorScheme = theme;
}

/** Puts Office's theme on the pane, the system's where Office names none, and keeps to it. */
export function followTheme(): void {
  apply();
  system.addEventListener("change", apply);
  // Excel tells nobody that its theme changed: ask again when the user comes back.
  window.addEventListener("focus", apply);
}
