import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { keepAs, keptAs } from "../kit/kept";

const PLACE = "kontera.recent";

/** So many are remembered. */
const MOST = 8;

/** What somebody chose in the search before: a row by its key, or a way or a command by its id. */
export type Recent = { readonly register: RegisterId; readonly key: string } | { readonly command: string };

const isRecent = (one: unknown): one is Recent => {
  if (typeof one !== "object" || one === null) return false;
  if ("command" in one) return typeof one.command === "string";
  return (
    "register" in one &&
    "key" in one &&
    typeof one.key === "string" &&
    registerIds.some((id) => id === one.register)
  );
};

/** What was chosen last, the latest first; what is kept otherwise is passed over. */
export const recents = (): readonly Recent[] => {
  try {
    const kept: unknown = JSON.parse(keptAs(PLACE) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
};

/** Remembers what was chosen. */
export const remember = (one: Recent): void => {
  const own = JSON.stringify(one);
  const others = recents().filter((each) => JSON.stringify(each) !== own);
  keepAs(PLACE, JSON.stringify([one, ...others].slice(0, MOST)));
};
