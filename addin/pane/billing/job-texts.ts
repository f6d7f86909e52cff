import { billingView as en } from "#core/text/en/billing-view";
import { billingView as sv } from "#core/text/sv/billing-view";

/** What Importlogg says of the jobs of Fakturering: in the workbook's language, whatever the pane's. */
export const jobTexts = { sv: sv.jobs, en: en.jobs } as const;
