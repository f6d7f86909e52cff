/** Every compiled validator, as its files should stand. */
export function validatorFiles(): Promise<readonly { readonly path: string; readonly text: string }[]>;
