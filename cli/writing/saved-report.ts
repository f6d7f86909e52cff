import type { Lang } from "#core/values/cell";
import type { Certificate } from "../../xlsx/verify/verify-book";
import { words } from "../words";
import type { SavedBook } from "./save-book";

/** How much of a file came out as it went in, as JSON. */
export const certificateJson = (certificate: Certificate): object => ({
  ...certificate,
  untouched: certificate.untouched.length,
});

export const certificateLine = ({ untouched, changed, added }: Certificate, lang: Lang): string =>
  words[lang].saved.verified(untouched.length, changed.length, added.length);

/** What a written workbook tells of itself, as JSON; nothing where the file is as it was. */
export const savedJson = (saved: SavedBook | undefined): Readonly<Record<string, unknown>> => {
  if (!saved) return {};
  const { followed, uncalculated, certificate, isSignatureLost } = saved;
  return {
    ...(isSignatureLost && { signatureLost: true }),
    followed,
    uncalculated,
    verified: certificate ? certificateJson(certificate) : null,
  };
};

/** The same for people: what followed the cells that moved, and how much of the file is as it was. */
export function* savedLines(saved: SavedBook | undefined, lang: Lang): Generator<string> {
  if (!saved) return;
  const { followed, uncalculated, certificate, isSignatureLost } = saved;
  if (isSignatureLost) yield words[lang].saved.signatureLost;
  if (uncalculated > 0) yield words[lang].saved.uncalculated(uncalculated);
  const { formulas, rules, names, charts, pivots } = followed;
  const count = formulas + rules + names + charts + pivots;
  if (count > 0) yield words[lang].saved.followed(count);
  if (certificate) yield certificateLine(certificate, lang);
}
