import { signal } from "@preact/signals";
import { keepAs, keptAs } from "./kept";

const PLACE = "kontera.person";

/** What the person calls themselves in what they sign; undefined until it was asked once. */
export const person = signal<string | undefined>(undefined);

/** Reads who was here before. */
export const startPerson = (): void => {
  person.value = keptAs(PLACE);
};

/** Keeps a name on this computer: nobody is asked twice. */
export const callPerson = (name: string): void => {
  keepAs(PLACE, name);
  person.value = name;
};
