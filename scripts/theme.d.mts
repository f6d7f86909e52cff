export declare function themeSheet(): Promise<string>;
