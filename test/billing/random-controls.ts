import fc from "fast-check";

/** Controls of every kind on the projects of `randomBooks`, some of one customer's time or of a period. */
export const randomControls = fc.array(
  fc.record({
    project: fc.constantFrom("A", "a.b", "A.B.C", "E"),
    control: fc.constantFrom("Budgeterad tid", "Fakturerbar tid", "Timmar"),
    kind: fc.constantFrom("Varning", "Registreringsstopp"),
    limit: fc.constantFrom(0, 1, 25, 80, 100, 2500.5),
    customer: fc.constantFrom("", "", "M3"),
    period: fc.constantFrom("", "", "månad", "år"),
  }),
  { minLength: 1, maxLength: 5 },
);
