/** The page as tests and code stand. */
export declare const behavioursPage: () => string;
