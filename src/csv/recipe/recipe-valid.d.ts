// Made by scripts/validators.mjs from recipe-schema.ts.
export declare const isRecipe: (value: unknown) => boolean;
