import { accessView as accessEn } from "#core/text/en/access-view";
import { permissionView as permissionEn } from "#core/text/en/permission-view";
import { registerView as en } from "#core/text/en/register-view";
import { accessView as accessSv, type AccessViewText } from "#core/text/sv/access-view";
import { permissionView as permissionSv, type PermissionViewText } from "#core/text/sv/permission-view";
import { registerView as sv, type RegisterViewText } from "#core/text/sv/register-view";
import type { Lang } from "#core/values/cell";
import { wordsOf } from "../kit/words-of";

/** What is said of access wherever it is told. */
export const accessWords = wordsOf<AccessViewText>({ sv: accessSv, en: accessEn });

/** What is said of permission wherever it is told. */
export const permissionWords = wordsOf<PermissionViewText>({ sv: permissionSv, en: permissionEn });

export const texts: Readonly<Record<Lang, RegisterViewText>> = { sv, en };

/** What a register's list, card and form say, in the pane's language. */
export const words = wordsOf<RegisterViewText>(texts);
