export declare function probed(file: string, source: string): string;
