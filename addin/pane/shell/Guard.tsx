import { Component } from "preact";
import type { ComponentChildren } from "preact";
import { shell } from "../language";

type Props = { readonly children: ComponentChildren };

/** Stands around the pane: a bug below it becomes one calm sentence and a way back, never a white page. */
export class Guard extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render({ children }: Props) {
    if (!this.state.crashed) return children;
    return (
      <div class="notice" role="alert">
        <p>{shell.value.crashed}</p>
        <fluent-button onClick={() => this.setState({ crashed: false })}>{shell.value.again}</fluent-button>
      </div>
    );
  }
}
