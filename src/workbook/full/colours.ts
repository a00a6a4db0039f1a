/** Blue, orange, grey and green of Okabe and Ito: told apart without colour vision and in greyscale. */
export const colours = {
  benefits: "0072B2",
  costs: "E69F00",
  net: "5B6770",
  cash: "009E73",
  low: "E69F00",
  high: "0072B2",
} as const;
