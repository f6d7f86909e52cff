import type { BillingSelection } from "#core/billing/selection";
import { tableOf, type Book } from "#core/book/book";
import { indexBy, rowWithKey } from "#core/book/keys";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import type { Options } from "./options";
import type { Problem } from "./problem";

/** Whether anyone goes by the number: in the register of employees, or in an entry. */
export const isKnownEmployee = (book: Book, employee: string): boolean => {
  const key = fold(employee);
  const employees = tableOf(book, "employees");
  const groups = [
    employees && indexBy(employees, ["number"]),
    ...(["timeEntries", "travelEntries"] as const).map((id) => {
      const entries = tableOf(book, id);
      return entries && indexBy(entries, ["employee"]);
    }),
  ];
  return groups.some((group) => group?.rows.has(key));
};

/** The entries that the options choose; a customer, project or employee that nobody knows is refused. */
export const billingSelection = (
  book: Book,
  { module, project, customer, employee }: Options,
): Result<BillingSelection, Problem> => {
  const [projects, customers] = [tableOf(book, "projects"), tableOf(book, "customers")];
  if (project !== undefined && (!projects || rowWithKey(projects, fold(project)) === undefined))
    return err({ code: "unknown-project", text: project });
  if (customer !== undefined && (!customers || rowWithKey(customers, fold(customer)) === undefined))
    return err({ code: "unknown-customer", text: customer });
  if (employee !== undefined && !isKnownEmployee(book, employee))
    return err({ code: "unknown-employee", text: employee });
  return ok({
    ...(module !== undefined && { module }),
    ...(project !== undefined && { project }),
    ...(customer !== undefined && { customer }),
    ...(employee !== undefined && { employees: [employee] }),
  });
};
