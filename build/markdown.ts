export type Markdown = ReturnType<typeof markdown>;

/** Builds a Markdown page. On a right-to-left page, formulas and figures still read from left to right. */
export function markdown(direction: "ltr" | "rtl") {
  const isLeftToRight = direction === "ltr";
  /** Escapes the characters that have a meaning in Markdown. */
  const prose = (text: string): string => text.replace(/[\\|<>*_`[\]]/g, "\\$&");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return {
    prose,
    /** On a right-to-left page this is HTML, because backticks can't set the direction of a formula. */
    code: (text: string): string =>
      isLeftToRight
        ? `\`${text.replace(/[\u2068\u2069]/g, "").replaceAll("|", "\\|")}\``
        : `<code dir="ltr">${text.replace(/[&<>|*_\\`[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`,
    /** Text that is English on every page and may contain code in backticks. */
    foreign: (text: string): string => {
      const said = text.replace(/[\\|<>*_[\]]/g, "\\$&");
      return isLeftToRight ? said : `<span dir="ltr">${said}</span>`;
    },
    table: (header: readonly string[], rows: readonly (readonly string[])[]): string =>
      [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n"),
    page: (parts: readonly string[]): string => {
      const body = parts.filter((part) => part !== "").join("\n\n");
      return isLeftToRight ? `${body}\n` : `<div dir="rtl">\n\n${body}\n\n</div>\n`;
    },
  };
}
