import type { Book } from "../book/book";
import { departureOf } from "../resolve/departure";
import { fold } from "../values/text";
import type { Prediction } from "./predict";

/** The consultants who are given something though they have left; none of a removal, which is what is to be done with them. */
export const leftAmong = (book: Book, { op, consultants }: Prediction): string[] =>
  op === "grant"
    ? consultants.filter((code) => departureOf(book, "consultants", fold(code)) !== undefined)
    : [];
