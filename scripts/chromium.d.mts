export declare function chromium(): Promise<string | undefined>;
