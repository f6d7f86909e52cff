import { Component } from "preact";
import type { ComponentChildren } from "preact";
import { copyText } from "../jobs/copy";
import { shell } from "../language";

type Props = { readonly children: ComponentChildren };
type State = { readonly fault: Error | undefined; readonly isCopied: boolean };

/** Stands around the pane: a bug below it becomes one calm sentence and a way back, never a white page; what went wrong can be copied, for whoever mends it. */
export class Guard extends Component<Props, State> {
  override state: State = { fault: undefined, isCopied: false };

  static override getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)), isCopied: false };
  }

  override render({ children }: Props) {
    const { fault, isCopied } = this.state;
    if (!fault) return children;
    const words = shell.value;
    const copy = async (): Promise<void> =>
      this.setState({ isCopied: await copyText([String(fault), fault.stack ?? ""].join("\n")) });
    return (
      <div class="notice" role="alert">
        <p>{words.crashed}</p>
        <div class="actions">
          <fluent-button onClick={() => void copy()}>
            {isCopied ? words.detailsCopied : words.copyDetails}
          </fluent-button>
          <fluent-button
            appearance="primary"
            onClick={() => this.setState({ fault: undefined, isCopied: false })}
          >
            {words.again}
          </fluent-button>
        </div>
      </div>
    );
  }
}
