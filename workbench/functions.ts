import en from "../addin/functions/functions.en.json";
import sv from "../addin/functions/functions.sv.json";

const NAMESPACE = "KONTERA";

/** The ids of the add-in's functions by their names in cells, as the manifest's metadata has them in each language. */
export const functionNames: ReadonlyMap<string, string> = new Map(
  [...sv.functions, ...en.functions].map(({ id, name }) => [`${NAMESPACE}.${name}`, id]),
);
