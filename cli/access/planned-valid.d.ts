// Made by scripts/validators.mjs from planned-schema.ts.
export declare const isPlannedFile: (value: unknown) => boolean;
