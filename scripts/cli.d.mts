/** Where the command line stands when it is built. */
export declare const cliFile: string;
export declare function buildCli(): Promise<void>;
