import { budgetBox as boxEn } from "#core/text/en/budget-box";
import { entryFacts as entryEn } from "#core/text/en/entry-facts";
import { projectCard as cardEn } from "#core/text/en/project-card";
import { projectTree as treeEn } from "#core/text/en/project-tree";
import { budgetBox as boxSv, type BudgetBoxText } from "#core/text/sv/budget-box";
import { entryFacts as entrySv, type EntryFactsText } from "#core/text/sv/entry-facts";
import { projectCard as cardSv, type ProjectCardText } from "#core/text/sv/project-card";
import { projectTree as treeSv, type ProjectTreeText } from "#core/text/sv/project-tree";
import { wordsOf } from "../kit/words-of";

/** The words of a project's card in the pane's language. */
export const words = wordsOf<ProjectCardText>({ sv: cardSv, en: cardEn });

/** The words of the tree. */
export const treeWords = wordsOf<ProjectTreeText>({ sv: treeSv, en: treeEn });

/** The words of the card's Budget box. */
export const boxWords = wordsOf<BudgetBoxText>({ sv: boxSv, en: boxEn });

/** The words of what an entry says of itself. */
export const entryWords = wordsOf<EntryFactsText>({ sv: entrySv, en: entryEn });
