// Made by scripts/validators.mjs from kept-form-schema.ts.
export declare const isForm: (value: unknown) => boolean;
