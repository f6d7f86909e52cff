import { permissionView as en } from "#core/text/en/permission-view";
import { permissionView as sv, type PermissionViewText } from "#core/text/sv/permission-view";
import { wordsOf } from "../kit/words-of";

/** What is said of rights, in the pane's language. */
export const words = wordsOf<PermissionViewText>({ sv, en });

/** The same in a workbook's, for what the log says. */
export const texts = { sv, en } as const;
