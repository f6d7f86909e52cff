type Props = { readonly rows: readonly (readonly [name: string, value: string])[] };

/** A few facts, each a name and a value: a receipt, a sum. */
export function ReceiptList({ rows }: Props) {
  return (
    <dl class="receipt">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
