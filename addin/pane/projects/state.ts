import { signal } from "@preact/signals";
import type { CardTab } from "#core/registers/card-tabs";

/** What is searched for among codes, names and internal comments (#54). */
export const projectQuery = signal("");

/** Shows only what someone who registers time would see (#7, #59). */
export const atRegistration = signal(false);

export const cardTab = signal<CardTab>("general");
