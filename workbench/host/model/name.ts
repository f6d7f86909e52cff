import type { LiveRange } from "./live-range";
import type { Sheet } from "./sheet";

/** A defined name: of the workbook, or of one sheet. It points at a range, or holds a formula or constant. */
export class DefinedName {
  visible = true;
  comment = "";

  constructor(
    readonly name: string,
    readonly scope: Sheet | undefined,
    public target: LiveRange | string,
  ) {}
}
