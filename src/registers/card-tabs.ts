/** The tabs of a project's card, in the order of the source system. */
export const cardTabs = [
  "general",
  "comments",
  "attachments",
  "staffing",
  "competences",
  "participants",
  "status",
  "billing",
  "review",
  "places",
  "permission",
] as const;
export type CardTab = (typeof cardTabs)[number];
