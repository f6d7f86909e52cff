import { counted } from "../counted";

/** What a preview of edits says: cell by cell what stands there now and what will. */
export const editPreview = {
  summary: (changed: number, added: number, removed: number) =>
    [
      changed > 0 && counted(changed, "sv", "cell ändras", "celler ändras"),
      added > 0 && counted(added, "sv", "rad läggs till", "rader läggs till"),
      removed > 0 && counted(removed, "sv", "rad tas bort", "rader tas bort"),
    ]
      .filter(Boolean)
      .join(", ") || "Inget ändras",
  /** On the button that makes the edits. */
  write: (changed: number, added: number, removed: number) => {
    if (added + removed === 0) return `Skriv ${counted(changed, "sv", "cell", "celler")}`;
    if (changed + removed === 0) return `Lägg till ${counted(added, "sv", "rad", "rader")}`;
    if (changed + added === 0) return `Ta bort ${counted(removed, "sv", "rad", "rader")}`;
    return `Skriv ${counted(changed + added + removed, "sv", "ändring", "ändringar")}`;
  },
  place: "Plats",
  now: "Nu",
  then: "Blir",
  list: "Det som ändras",
  newRow: (sheet: string) => `${sheet}, ny rad`,
  goneRow: (place: string) => `${place} tas bort`,
  blank: "tom",
  from: "från",
  to: "till",
};

export type EditPreviewText = typeof editPreview;
