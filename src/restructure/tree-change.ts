/** What can be done with a project of the tree, the most harmless first (Ny, Kopiera, Flytta, Avsluta, Ta bort). */
export const treeChanges = ["new", "copy", "move", "close", "delete"] as const;
export type TreeChange = (typeof treeChanges)[number];
