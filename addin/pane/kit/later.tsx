import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { shell } from "../language";

/** A view that is fetched when it is first shown, so that the pane is ready before it. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const loaded = signal<ComponentType | undefined>(undefined);
  let isAsked = false;
  return function Later() {
    const View = loaded.value;
    if (View) return <View />;
    if (!isAsked) {
      isAsked = true;
      void load().then((view) => (loaded.value = view));
    }
    return <p class="empty">{shell.value.loading}</p>;
  };
}
