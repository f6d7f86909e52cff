import { shell } from "../language";

export function ImportView() {
  return <h2>{shell.value.import}</h2>;
}
