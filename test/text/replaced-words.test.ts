import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Phrases that better ones took the place of, where people read them: none comes back. */
const replaced = {
  sv: [
    /\bträff(ar|en|arna)?\b/i,
    /Inga fel"/,
    /"Allvar"/,
    /skriver ut dem/,
    /ärliga misstag/,
    /Gör till register/,
    /till register`/,
    /Gör filen/,
    /ska läsas av/,
    /Läs inklistrat/,
    /huvudnod/i,
    /förälder/i,
    /Ligger under/,
    /Nytt underprojekt/,
    /Som vid registrering/,
    /"Fylls inte i"/,
    /Det som gäller"/,
    /På projektets rad"/,
    /radera/i,
    /Ny rad: /,
    /Lägg till (kund|\$\{singular)/,
    /Ändra i arbetsboken/,
    /Visa vad som ändras/,
    /Granska ändringen/,
    /åtgärda/i,
    /Senaste jobb/,
    /\bjobbet\b/i,
    /fliken (Register|Import)/,
    /Avvisad/i,
    /"Egna blad"/,
    /eller ett brev/,
    /Fäll (ut|ihop)/,
  ],
  en: [
    /\bhits?\b/i,
    /No errors"/,
    /"Severity"/,
    /honest mistakes/,
    /Make (it a register|the file|the project|the copy)/,
    /\$\{sheet\} a register/,
    /to be read by/,
    /Read what was pasted/,
    /As seen at registration/,
    /Parent missing/,
    /New subproject/,
    /"What holds"/,
    /On the project's row/,
    /New row: /,
    /"Add customer|`Add \$\{singular/,
    /Change the workbook/,
    /Show what changes/,
    /Review the change/,
    /(Latest|Recent) jobs/,
    /\bthe job\b/i,
    /Registers tab/,
    /"Refused"/,
    /or a letter/,
  ],
};

const sentences = (lang: "sv" | "en"): readonly (readonly [place: string, line: string])[] => {
  const folder = join("src/text", lang);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"));
  return files.flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line, at): [string, string][] =>
        /^\s*(\/\*|\*|import|\/\/)/.test(line) ? [] : [[`${lang}/${name}:${at + 1}`, line.trim()]],
      ),
  );
};

test.each(["sv", "en"] as const)(
  "no phrase that a better one has replaced is left in the pane (%s)",
  (lang) => {
    const left = sentences(lang).flatMap(([place, line]) =>
      replaced[lang]
        .filter((phrase) => phrase.test(line))
        .map((phrase) => `${place} ${String(phrase)} ${line}`),
    );
    expect(left).toEqual([]);
  },
);
