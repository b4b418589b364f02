/** A worker that was stopped over a message starts anew with the second one. */
export const twice = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);
