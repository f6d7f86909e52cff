/** A file as the graph reads it. */
export type Module = { readonly file: string };

export declare const readModule: (file: string, text: string) => Module;
