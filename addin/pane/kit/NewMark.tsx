import "./row-list.css";
import { listWords } from "./words";

/** Says of a row of a list that the last job brought it in. */
export function NewMark() {
  return <b class="row-new">{listWords.value.isNew} </b>;
}
