export type Markdown = ReturnType<typeof markdown>;

/** Pieces of a Markdown page. On a page that runs from right to left, formulas and figures still run from left to right. */
export function markdown(direction: "ltr" | "rtl") {
  const isLeftToRight = direction === "ltr";
  /** Text whose signs mean nothing to Markdown. */
  const prose = (text: string): string => text.replace(/[\\|<>*_`[\]]/g, "\\$&");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return {
    prose,
    /** In Persian as HTML: a formula within backticks would turn round there. */
    code: (text: string): string =>
      isLeftToRight
        ? `\`${text.replace(/[\u2068\u2069]/g, "").replaceAll("|", "\\|")}\``
        : `<code dir="ltr">${text.replace(/[&<>|*_\\`[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`,
    /** English on every page, with its own `code`. */
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
