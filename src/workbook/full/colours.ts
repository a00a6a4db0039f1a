/**
 * Blue, orange, grey and green can be distinguished without colour vision and in greyscale.
 * Source: Okabe and Ito, Color Universal Design, 2008.
 */
export const colours = {
  benefits: "0072B2",
  costs: "E69F00",
  net: "5B6770",
  cash: "009E73",
  low: "E69F00",
  high: "0072B2",
} as const;
