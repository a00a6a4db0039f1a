import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Shades based on the navy of the workbook's headings, 17406D. */
const navy: BrandVariants = {
  10: "#040B13",
  20: "#081725",
  30: "#0B2038",
  40: "#0E2A49",
  50: "#113359",
  60: "#143A64",
  70: "#153D69",
  80: "#17406D",
  90: "#2F5C8C",
  100: "#4777A8",
  110: "#5D8DBE",
  120: "#77A3D0",
  130: "#93B9DF",
  140: "#B0CDEB",
  150: "#CFE1F4",
  160: "#E8F0F8",
};

/** System fonts; the last ones contain Persian letters for systems without Segoe UI. */
const fonts = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', Vazirmatn, system-ui, -apple-system, Tahoma, 'Noto Sans Arabic', sans-serif",
};

export const lightTheme: Theme = { ...createLightTheme(navy), ...fonts };

/** Navy has too little contrast on a dark background, so text and lines use its lighter shades. */
export const darkTheme: Theme = {
  ...createDarkTheme(navy),
  ...fonts,
  colorBrandBackground: navy[90],
  colorBrandBackgroundHover: navy[100],
  colorBrandBackgroundPressed: navy[80],
  colorBrandForeground1: navy[130],
  colorBrandForeground2: navy[140],
  colorBrandForegroundLink: navy[130],
  colorCompoundBrandForeground1: navy[130],
  colorCompoundBrandForeground1Hover: navy[140],
  colorCompoundBrandBackground: navy[120],
  colorCompoundBrandBackgroundHover: navy[130],
  colorCompoundBrandStroke: navy[120],
  colorCompoundBrandStrokeHover: navy[130],
  colorBrandStroke1: navy[120],
};
