export declare function webFolder(text: string): string | undefined;
export declare function manifestAt(manifest: string, folder: string): string;
export declare function unbuilt(manifest: string, folder: string): string[];
