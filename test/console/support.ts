/** What the specs of the console share; written together with the first of them. */
export {};
