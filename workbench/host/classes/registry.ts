import type { Descriptor } from "../protocol/descriptor";
import { classes } from "./all-classes";
import type { ClassName } from "./targets";

/**
 * The table of a class whose target's type is known only at run time. Kind and target always come from the
 * same handle, so the cast cannot bring them apart.
 */
export const describe = (kind: ClassName): Descriptor<unknown> => classes[kind] as Descriptor<unknown>;
