/** The ids of rules that a setting lists, parted by semicolons or commas, as they are typed. */
export const rulesListed = (list: string): string[] =>
  list
    .split(/[;,]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");

/** A rule's id as it is compared. */
export const ruleKey = (id: string): string => id.toLowerCase();
