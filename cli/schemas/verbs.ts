import { named, type JsonSchema } from "#core/schema/json-schema";
import type { VerbName } from "../usage";
import { access } from "./access";
import { billing } from "./billing";
import { checking } from "./checking";
import { exporting } from "./exporting";
import { importing, recipes } from "./importing";

/** The dialect's own schema: what `schema` prints is one. */
const schema: JsonSchema = { $ref: "https://json-schema.org/draft/2020-12/schema" };

const shapes: Readonly<Record<VerbName, JsonSchema>> = {
  ...checking,
  ...importing,
  ...recipes,
  ...exporting,
  ...billing,
  ...access,
  schema,
};

/** What a verb prints with `--json`. Fields may be added: what is not named here may stand there too. */
export const verbSchema = (verb: VerbName): JsonSchema =>
  named(`verb:${verb.replace(" ", "-")}`, `kontera ${verb} --json`, shapes[verb]);
