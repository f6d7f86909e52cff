import { fixedPriceRows } from "#core/billing/fixed-price-rows";
import type { FixedPrice } from "#core/billing/fixed-prices";
import type { BillingStanding } from "#core/billing/standing";
import { formatHours, formatMoney } from "#core/values/format";
import { lang } from "../language";
import { EntryRows } from "./EntryRows";
import { OpenFigure } from "./OpenFigure";
import { words } from "./words";

type Props = { readonly standing: BillingStanding; readonly one: FixedPrice };

/** A fixed price that goes now: once, with what is put in, its margin and what is left behind (Q27, Q47). */
export function FixedPriceGoes({ standing, one }: Props) {
  const text = words.value;
  const spoken = lang.value;
  const { project, fixedPrice, margin, perHour, unpriced, blockedRows, value, hours } = one;
  return (
    <div class="review-fixed">
      <p>
        <b>{project}</b> {text.goingOnce(formatMoney(fixedPrice ?? 0, spoken))}
      </p>
      <OpenFigure
        name={text.putIn(formatHours(hours, spoken))}
        more={unpriced > 0 ? text.unpriced(unpriced) : ""}
        value={formatMoney(value, spoken)}
      >
        <EntryRows standing={standing} items={fixedPriceRows(standing.billing, one)} measure="worth" />
      </OpenFigure>
      <p class="hint">
        {margin === undefined
          ? text.noMargin(unpriced)
          : text.margin(
              formatMoney(margin, spoken),
              perHour === undefined ? "–" : formatMoney(perHour, spoken),
            )}
      </p>
      {blockedRows > 0 && <p class="hint warning">{text.leftBehind(blockedRows)}</p>}
    </div>
  );
}
