/** A meeting's code as typed: six letters and digits, either case. */
export const match = (param: string): boolean => /^[a-z0-9]{6}$/i.test(param);
