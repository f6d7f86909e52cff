import type { Book } from "../../book/book";
import { resolveSetting } from "../../resolve/setting";
import { ruleKey, rulesListed } from "./named-rules";
import type { Finding } from "./rule";

/** What a workbook's settings say of the rules: those that do not apply there, and those that only inform. */
export type Policy = {
  readonly off: ReadonlySet<string>;
  readonly lowered: ReadonlySet<string>;
};

const everyRule: Policy = { off: new Set(), lowered: new Set() };

const named = (book: Book, setting: "rulesOff" | "rulesLowered"): string => {
  const { value } = resolveSetting(book, setting);
  return typeof value === "string" ? value : "";
};

const read = (list: string): ReadonlySet<string> => new Set(rulesListed(list).map(ruleKey));

const kept = new WeakMap<Book, { readonly lists: string; readonly policy: Policy }>();

/** The policy as the settings stand: the very same for as long as they say the same. */
export const policyOf = (book: Book): Policy => {
  const [off, lowered] = [named(book, "rulesOff"), named(book, "rulesLowered")];
  if (off === "" && lowered === "") return everyRule;
  const lists = JSON.stringify([off, lowered]);
  const known = kept.get(book);
  if (known?.lists === lists) return known.policy;
  const policy = { off: read(off), lowered: read(lowered) };
  kept.set(book, { lists, policy });
  return policy;
};

/** A rule's findings as the policy lets them be told: none where it is off, information where it is lowered. */
export const underPolicy = ({ lowered }: Policy, finding: Finding): Finding =>
  lowered.has(finding.rule) && finding.severity !== "info" ? { ...finding, severity: "info" } : finding;
