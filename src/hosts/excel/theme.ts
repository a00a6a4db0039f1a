/** Of Excel's Black and Dark Grey, the ground is darker than this; of Colourful and White, lighter. */
const middle = 0.5;

/**
 * True if Excel's own theme is dark; undefined where Excel doesn't tell, as on the web (office-js#6134). `isDarkTheme` isn't used,
 * because Microsoft's library turns each property into a colour in Excel on Windows.
 */
export function isDarkExcel(): boolean | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16) / 255);
  // How bright a colour looks: Rec. 709, 3.2.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middle;
}
