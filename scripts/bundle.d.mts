export declare const serverBundles: string[];
