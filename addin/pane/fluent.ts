import "@fluentui/web-components/button.js";
import type { HTMLAttributes } from "preact";

type FluentElement = HTMLAttributes & { readonly class?: string; readonly slot?: string };

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact's list of elements is one, to be merged into
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
    interface IntrinsicElements {
      "fluent-button": FluentElement & {
        appearance?: "primary" | "outline" | "subtle" | "transparent";
        size?: "small" | "medium" | "large";
        disabled?: boolean;
      };
    }
  }
}
