/** Whether a sheet is locked: by Kontera, or protected by somebody else. */
export type SheetLock = { readonly sheet: string; readonly lock: "open" | "own" | "others" };
