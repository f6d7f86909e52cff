import { releaseReasons, type ReleaseReason } from "../billing/reasons";
import { langs } from "../values/cell";
import { fold } from "../values/text";
import { textsIn } from "./texts";

export const isReason = (word: string): word is ReleaseReason =>
  releaseReasons.some((reason) => reason === word);

/** The reason that a row of a report names, in any language. */
export const reasonTitled = (title: string): ReleaseReason | undefined =>
  releaseReasons.find((reason) =>
    langs.some((lang) => fold(textsIn(lang).reasonTitles[reason]) === fold(title)),
  );
