export declare function inTurns<T>(groups: readonly (readonly T[])[], seed: number): T[];
