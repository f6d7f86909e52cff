// Made by scripts/validators.mjs from journal-schema.ts.
export declare const isPart: (value: unknown) => boolean;
export declare const isEntry: (value: unknown) => boolean;
