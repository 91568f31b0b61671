export declare const serverBundles: string[];
/** Bundles unless what is there is fresh; of some names only, when they are given. */
export declare function ensureBundles(names?: string[]): Promise<void>;
