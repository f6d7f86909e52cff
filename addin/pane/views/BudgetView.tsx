import { shell } from "../language";

export function BudgetView() {
  return <h2>{shell.value.budget}</h2>;
}
