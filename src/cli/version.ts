/** As in package.json; a test compares them. */
export const version = "9.0.0";
