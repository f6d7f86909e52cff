// Made by scripts/validators.mjs from records-schema.ts.
export declare const areRecords: (value: unknown) => boolean;
