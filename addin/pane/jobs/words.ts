import { modulesView as en } from "#core/text/en/modules-view";
import { modulesView as sv, type ModulesViewText } from "#core/text/sv/modules-view";
import { wordsOf } from "../kit/words-of";

/** What is said of modules, in the pane's language. */
export const moduleWords = wordsOf<ModulesViewText>({ sv, en });
