import { resolveSetting } from "#core/resolve/setting";
import type { WriteStrategy } from "../../ports";
import { check } from "../book/book";

/** What a job relies on when rows change while it is written, as the settings register says; that Excel stops, until it is read. */
export const writeStrategy = (): WriteStrategy => {
  const book = check.value?.book;
  return book && resolveSetting(book, "whenChanged").value === "putBack" ? "putBack" : "stop";
};
