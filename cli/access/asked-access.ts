import { codeIn, codeInUse, administrators, accessRegisters, type Side } from "#core/access/codes";
import type { AccessRequest } from "#core/access/predict";
import type { Book } from "#core/book/book";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import { required } from "../call";
import type { ReadBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";

/** The codes of an option as their register writes them; one that is not known is refused. */
const codes = (
  book: Book,
  side: Side,
  texts: readonly string[],
  isRemoval: boolean,
): Result<string[], Problem> => {
  const found: string[] = [];
  for (const text of texts) {
    const code = isRemoval && side !== "programs" ? codeInUse(book, side, text) : codeIn(book, side, text);
    if (code === undefined)
      return err({ code: "not-in-register", option: `--${side}`, text, register: side });
    found.push(code);
  }
  return ok(found);
};

/** Which programs are asked for: what the operation needs and what it does not take. */
const programsProblem = ({ op, programs }: Options): Problem | undefined => {
  if (op === "remove-clients" && programs !== undefined)
    return { code: "not-with", option: "--programs", other: "--op remove-clients" };
  const isMissing = op === "remove-programs" && (programs === undefined || programs.length === 0);
  return isMissing ? { code: "argument-missing", argument: "--programs" } : undefined;
};

/** What `access plan` and `access apply` are asked for (contract §6); refused where a code, or the administrator, is unknown. */
export const askedAccess = ({ book, file }: ReadBook, options: Options): Result<AccessRequest, Problem> => {
  const missing = accessRegisters.find((register) => !book.tables.has(register));
  if (missing) return err({ code: "register-missing", register: missing, file });
  const [op, who] = [required(options.op), required(options.as)];
  const wrong = programsProblem(options);
  if (wrong) return err(wrong);
  if (options.clients.length === 0) return err({ code: "argument-missing", argument: "--clients" });
  if (options.consultants.length === 0) return err({ code: "argument-missing", argument: "--consultants" });
  const isRemoval = op !== "grant";
  const clients = codes(book, "clients", options.clients, isRemoval);
  if (!clients.ok) return clients;
  const consultants = codes(book, "consultants", options.consultants, isRemoval);
  if (!consultants.ok) return consultants;
  const programs = codes(book, "programs", options.programs ?? [], isRemoval);
  if (!programs.ok) return programs;
  const administrator = administrators(book).find((one) => fold(one) === fold(who));
  if (administrator === undefined)
    return err({ code: "not-in-register", option: "--as", text: who, register: "adminRights" });
  return ok({
    op,
    clients: clients.value,
    consultants: consultants.value,
    ...(options.programs !== undefined && { programs: programs.value }),
    administrator,
  });
};
