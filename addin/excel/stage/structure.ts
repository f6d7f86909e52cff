import type { Refusal } from "../../ports";
import { run } from "../run";

/** Whether the workbook's structure is protected, so that it takes no sheet. One request. */
const isStructureProtected = async (): Promise<boolean> => {
  const asked = await run(
    async (context) => {
      const { protection } = context.workbook.load("protection/protected");
      await context.sync();
      return protection.protected;
    },
    { delayForCellEdit: true },
  );
  return asked.ok && asked.value;
};

/** What a refusal means that came before anything was written: access denied without a sheet may mean the structure. */
export const causeOf = async (cause: Refusal): Promise<Refusal> =>
  cause.kind === "protected" && cause.sheet === "" && (await isStructureProtected())
    ? { kind: "structure-protected" }
    : cause;
