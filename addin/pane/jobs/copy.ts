import { notice } from "./job";

/** The way that still works in frames that are not given the clipboard. */
const copyBySelection = (text: string): boolean => {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.className = "sr-only";
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Office's frames may withhold the newer way
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
};

/** Puts text on the clipboard; false when the host withholds it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Copies a formula, and says how it went. */
export async function copyFormula(formula: string): Promise<void> {
  notice.value = (await copyText(formula)) ? { kind: "formula-copied", formula } : { kind: "not-copied" };
}

/** Copies lines of tab-separated text, and says how it went. */
export async function copyLines(lines: readonly string[], rows: number): Promise<void> {
  notice.value = (await copyText(lines.join("\r\n"))) ? { kind: "copied", rows } : { kind: "not-copied" };
}
