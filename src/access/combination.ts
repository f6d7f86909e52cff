import { joinedKey } from "../book/keys";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";

/** Who has what where; a blank program is access alone. */
export type Combination = { readonly client: string; readonly consultant: string; readonly program: string };

/** A combination as it is compared. */
export const keyOf = ({ client, consultant, program }: Combination): Folded =>
  joinedKey([fold(client), fold(consultant), fold(program)]);

/** Its client and consultant as they are compared. */
export const pairOf = ({ client, consultant }: Combination): Folded =>
  joinedKey([fold(client), fold(consultant)]);
