const NAMESPACE = "KONTERA";

type Told = { readonly functions: readonly { readonly id: string; readonly name: string }[] };

/** The ids of the add-in's functions by their names in cells, in each language that it tells Excel of them in. */
export const functionNames = new Map<string, string>();

/** Asks the add-in what its functions are called, as Excel does before a workbook is opened. */
export async function fetchFunctionNames(): Promise<void> {
  for (const lang of ["sv", "en"]) {
    const response = await fetch(`/addin/functions.${lang}.json`);
    if (!response.ok) continue;
    const { functions } = (await response.json()) as Told;
    for (const { id, name } of functions) functionNames.set(`${NAMESPACE}.${name}`, id);
  }
}
