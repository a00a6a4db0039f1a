import product from "../../package.json";

/** The version of the product, which a bundle takes from package.json without the rest of that file. */
export const { version } = product;
