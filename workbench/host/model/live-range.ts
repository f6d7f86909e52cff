import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A range that somebody holds: it moves with its cells, and dies (`area` undefined) when they are deleted. */
export class LiveRange {
  constructor(
    readonly sheet: Sheet,
    public area: Area | undefined,
  ) {}
}
