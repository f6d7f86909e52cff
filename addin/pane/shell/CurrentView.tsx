import type { ComponentType } from "preact";
import { current } from "../book/book";
import { view } from "../kit/route";
import { subViewOver } from "../views";

/** The chosen tab's view, or what has been opened in its place. */
export function CurrentView({ View }: { readonly View: ComponentType }) {
  const book = current.value?.book;
  const Opened = book && subViewOver(view.value, book.tables);
  return Opened ? <Opened /> : <View />;
}
