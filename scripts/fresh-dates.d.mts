/** Both in epoch milliseconds. */
export declare function freshTime(time: number, now: number): number;
/** A page with its dates brought near to `now`, in the same order. */
export declare function freshenDates(text: string, now: number): string;
