import type { Words } from "../values/by-lang";
import type { SampleRow } from "./row";

/** A project of the sample, and what its time rows are made of. */
export type SampleProject = {
  readonly row: SampleRow<"projects"> & { readonly code: string };
  /** The customer that stands on its time rows. */
  readonly customer?: string;
  /** How much of its team's time it draws, beside the team's other projects; none where it takes no time. */
  readonly share?: number;
};

type More = Omit<SampleRow<"projects">, "code" | "name"> & {
  readonly customer?: string;
  readonly share?: number;
};

/** A node of the tree, by code and name in both languages; a name of one language is the same in the other. */
export const project = (code: string, name: string | Words, more: More = {}): SampleProject => {
  const { customer, share, ...fields } = more;
  return {
    row: { code, name, ...fields },
    ...(customer !== undefined && { customer }),
    ...(share !== undefined && { share }),
  };
};
