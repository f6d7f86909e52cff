import { byLang, type ByLang, type Words } from "../values/by-lang";
import { langs, type Lang } from "../values/cell";
import type { ValueType } from "../values/value-type";
import type { DefinedType } from "./definition";
import type { Defined, Field, Register, RegisterId } from "./register";
import type { Word } from "./register-words";

type WordsByChoice = Readonly<Record<string, Word>>;
type FieldWords = Word | { readonly name: Word; readonly choices: WordsByChoice };

/** The words of a register, whichever it is. */
export type AnyWords = { readonly name: string; readonly fields: Readonly<Record<string, FieldWords>> };

const isWord = (words: FieldWords): words is Word => typeof words === "string" || Array.isArray(words);

const listOf = (word: Word): readonly string[] => (typeof word === "string" ? [word] : word);

/** A word as every language has it, and what else means it in any of them. */
const spoken = (wordIn: (lang: Lang) => Word): Words & { readonly aliases?: readonly string[] } => {
  const aliases = langs.flatMap((lang) => listOf(wordIn(lang)).slice(1));
  return {
    ...byLang((lang) => listOf(wordIn(lang))[0] ?? ""),
    ...(aliases.length > 0 && { aliases }),
  };
};

/** A type with the names of its choices. */
export const namedType = (type: DefinedType, words: ByLang<FieldWords>): ValueType => {
  if (type.kind !== "enum") return type;
  const choicesIn = (lang: Lang): WordsByChoice => {
    const own = words[lang];
    return isWord(own) ? {} : own.choices;
  };
  return {
    kind: "enum",
    choices: type.choices.map((id) => ({ id, ...spoken((lang) => choicesIn(lang)[id] ?? id) })),
  };
};

/** What a column or a setting is called in every language. */
export const namesIn = (words: ByLang<FieldWords>) =>
  spoken((lang) => {
    const own = words[lang];
    return isWord(own) ? own : own.name;
  });

const namedField = (field: Defined<RegisterId>["fields"][number], words: ByLang<FieldWords>): Field => ({
  ...field,
  ...namesIn(words),
  type: namedType(field.type, words),
});

/** A definition with the words of every language. */
export const named = (definition: Defined<RegisterId>, words: ByLang<AnyWords>): Register => ({
  ...definition,
  name: byLang((lang) => words[lang].name),
  fields: definition.fields.map((field) =>
    namedField(
      field,
      byLang((lang) => words[lang].fields[field.id] ?? field.id),
    ),
  ),
});
