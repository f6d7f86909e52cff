import type { RowId } from "../../book/row-id";
import type { Lang } from "../../values/cell";
import type { ExportOptions } from "../exported-file";
import type { FileForm } from "../form/file-form";

/** How a register is written: as Kontera's own file, in the form of another system's, or as objects of SIE. */
export type ExportWay =
  | {
      readonly kind: "own";
      readonly options: Omit<ExportOptions, "rows">;
      /** A list for people to read, which is not meant to be read in again. */
      readonly isList?: true;
    }
  | { readonly kind: "form"; readonly form: FileForm }
  | { readonly kind: "sie"; readonly version: "sie4" | "sie5"; readonly withTree?: boolean };

/** Which rows go, all of them when left out; and the language of what a form says nothing of. */
export type ExportAsked = { readonly lang: Lang; readonly rows?: ReadonlySet<RowId> };
