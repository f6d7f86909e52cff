import type { RegisterId } from "./register";

/** The registers where the codes of a dimension stand. */
export type CodeRegister = "projects" | "customers" | "codes";

/**
 * The registers whose keys are the codes of a dimension of their own kind, by that kind; the other dimensions' stand
 * in `codes` (Koder).
 */
const registerOf: ReadonlyMap<string, CodeRegister> = new Map([
  ["project", "projects"],
  ["customer", "customers"],
]);

/** The register whose keys are the codes of the dimensions of a kind; undefined where `codes` (Koder) has them. */
export const registerOfKind = (kind: string | undefined): CodeRegister | undefined =>
  kind === undefined ? undefined : registerOf.get(kind);

/** The kind of the dimensions whose codes are the keys of a register; undefined where there is no such kind. */
export const kindOfRegister = (register: RegisterId): string | undefined =>
  [...registerOf].find(([, id]) => id === register)?.[0];
