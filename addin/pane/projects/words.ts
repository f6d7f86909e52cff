import { projectCard as en } from "#core/text/en/project-card";
import { projectCard as sv, type ProjectCardText } from "#core/text/sv/project-card";
import { wordsOf } from "../kit/words-of";

/** The Projects view's words in the pane's language. */
export const words = wordsOf<ProjectCardText>({ sv, en });
