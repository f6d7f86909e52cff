import { registers, userRegisterIds } from "../registers";
import { headerKey } from "../registers/headers";
import type { RegisterId } from "../registers/register";
import { inEach } from "../values/by-lang";
import type { Lang } from "../values/cell";
import type { Book } from "./book";
import { modulesOffNow } from "./modules-off";

/** The registers that a list names, in either language or by id, parted by semicolons. */
export const registersNamedIn = (list: string): readonly RegisterId[] => {
  const named = new Set(list.split(/[;,]/).map(headerKey));
  return userRegisterIds.filter((id) =>
    [id, ...inEach(registers[id].name)].some((name) => named.has(headerKey(name))),
  );
};

/** A list of registers as the setting holds it. */
export const registerList = (ids: readonly RegisterId[], lang: Lang): string =>
  ids.map((id) => registers[id].name[lang]).join("; ");

/** The registers that a list says stood and that stand no more; those of modules turned off are in order. */
export const goneRegisters = (book: Book, list: string): readonly RegisterId[] => {
  const offNow = modulesOffNow(book);
  return registersNamedIn(list).filter((id) => {
    const { module } = registers[id];
    // A module that was turned on since the book was read has its sheets standing there, yet to be read.
    const stands = book.tables.has(id) || (book.off.get(module)?.length ?? 0) > 0;
    return !stands && !offNow.has(module);
  });
};

/** What is to be remembered of the registers: those that stand, and those that stood and that nobody has taken off the list. */
export const rememberedRegisters = (book: Book, list: string): string => {
  const before = new Set(registersNamedIn(list));
  return registerList(
    userRegisterIds.filter((id) => book.tables.has(id) || before.has(id)),
    book.lang,
  );
};
