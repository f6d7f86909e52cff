import { shell } from "../language";

export function CheckView() {
  return <h2>{shell.value.check}</h2>;
}
