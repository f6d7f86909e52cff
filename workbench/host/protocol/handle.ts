import type { ClassName, Targets } from "../classes/targets";

/** An object that the client holds a proxy of: its class, and what it stands for in the model. */
export class Handle<K extends ClassName = ClassName> {
  constructor(
    readonly kind: K,
    readonly target: Targets[K],
  ) {}
}

export const handle = <K extends ClassName>(kind: K, target: Targets[K]): Handle<K> =>
  new Handle(kind, target);
