import { computed } from "@preact/signals";
import { namingOf } from "#core/book/naming";
import { standardNaming } from "#core/registers/naming";
import { namesOf } from "#core/text/names";
import { lang } from "../language";
import { current } from "./book";

/** What registers and columns are called in this workbook, in the pane's language. */
export const names = computed(() =>
  current.value
    ? namesOf(lang.value, namingOf(current.value.book), current.value.book)
    : namesOf(lang.value, standardNaming),
);
