/** Grows with every change of the contract's data: clients that keep answers can tell old ones. */
export const CONTRACT_VERSION = 9;
