/** What a reader sees of numbers and days in each language's formats: in LibreOffice set to the region, and in the workbench's grid. */
import { numfmt } from "@univerjs/core";
import { expect, it } from "vitest";
import { formatCode, type FormatName } from "../../src/grid/formats";
import { languages, type Language } from "../../src/language/languages";
import { withSigns } from "../../src/hosts/univer/shownNumbers";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import type { PlanCell } from "../../src/grid/plan";
import { usualRegions } from "./regions";
import { oneSheet } from "../plans/oneSheet";
import { shownTexts } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";

const values = [0, 0.5, 50, 9999, 12345.6, -141500, 0.432, -0.05];
const day = 46054;

interface Forms {
  readonly currency: string;
  readonly shown: Readonly<Partial<Record<FormatName, readonly string[]>>>;
}

/** Written by hand; ~ stands for a no-break space, and the mark of direction and the padding at the ends are left out. */
const forms: Readonly<Record<Language, Forms>> = {
  en: {
    currency: "EUR",
    shown: {
      money: ["–", "1", "50", "9,999", "12,346", "(141,500)", "0", "(0)"],
      moneyWithSign: ["€0", "€1", "€50", "€9,999", "€12,346", "(€141,500)", "€0", "(€0)"],
      preciseMoney: ["€0.00", "€0.50", "€50.00", "€9,999.00", "€12,345.60", "(€141,500.00)", "€0.43", "(€0.05)"],
      ratio: ["0.0%", "50.0%", "5000.0%", "999900.0%", "1234560.0%", "(14150000.0%)", "43.2%", "(5.0%)"],
      number: ["0", "0.5", "50", "9,999", "12,346", "(141500)", "0.432", "(0.05)"],
      date: ["2026-02-01"],
    },
  },
  tr: {
    currency: "TRY",
    shown: {
      money: ["–", "1", "50", "9.999", "12.346", "(141.500)", "0", "(0)"],
      moneyWithSign: ["₺0", "₺1", "₺50", "₺9.999", "₺12.346", "(₺141.500)", "₺0", "(₺0)"],
      preciseMoney: ["₺0,00", "₺0,50", "₺50,00", "₺9.999,00", "₺12.345,60", "(₺141.500,00)", "₺0,43", "(₺0,05)"],
      ratio: ["%0,0", "%50,0", "%5000,0", "%999900,0", "%1234560,0", "(%14150000,0)", "%43,2", "(%5,0)"],
      number: ["0", "0,5", "50", "9.999", "12.346", "(141500)", "0,432", "(0,05)"],
      date: ["01.02.2026"],
    },
  },
  fa: {
    currency: "IRR",
    shown: {
      money: ["–", "1", "50", "9٬999", "12٬346", "(141٬500)", "0", "(0)"],
      moneyWithSign: [
        "0~ریال",
        "1~ریال",
        "50~ریال",
        "9٬999~ریال",
        "12٬346~ریال",
        "(141٬500)~ریال",
        "0~ریال",
        "(0)~ریال",
      ],
      ratio: ["0٫0%", "50٫0%", "5000٫0%", "999900٫0%", "1234560٫0%", "(14150000٫0%)", "43٫2%", "(5٫0%)"],
      number: ["0", "0٫5", "50", "9٬999", "12٬346", "(141500)", "0٫432", "(0٫05)"],
      date: ["2026-02-01"],
    },
  },
  fi: {
    currency: "EUR",
    shown: {
      money: ["–", "1", "50", "9~999", "12~346", "−141~500", "0", "−0"],
      moneyWithSign: ["0~€", "1~€", "50~€", "9~999~€", "12~346~€", "−141~500~€", "0~€", "−0~€"],
      preciseMoney: ["0,00~€", "0,50~€", "50,00~€", "9~999,00~€", "12~345,60~€", "−141~500,00~€", "0,43~€", "−0,05~€"],
      ratio: ["0,0~%", "50,0~%", "5000,0~%", "999900,0~%", "1234560,0~%", "−14150000,0~%", "43,2~%", "−5,0~%"],
      number: ["0", "0,5", "50", "9~999", "12~346", "−141500", "0,432", "−0,05"],
      date: ["1.2.2026"],
    },
  },
};

const rowsOf = (language: Language) => Object.entries(forms[language].shown) as [FormatName, readonly string[]][];

function sheetOf(language: Language) {
  const { currency } = forms[language];
  const cells = rowsOf(language).flatMap(([name, texts], row) =>
    texts.map((_, column): PlanCell => ({
      row,
      column,
      value: name === "date" ? day : (values[column] ?? null),
      style: "plain",
      format: formatCode(name, { language, currency }),
    })),
  );
  const short = (["thousands", "millions"] as const).flatMap((amountsIn, size) =>
    sized.map((value, column): PlanCell => ({
      row: rowsOf(language).length + size,
      column,
      value,
      style: "plain",
      format: formatCode("moneyWithSign", { language, currency, amountsIn }),
    })),
  );
  return oneSheet({ cells: [...cells, ...short] });
}

/** The same, shortened; losses aren't shortened to millions, as a small one would be 0.0. */
const sized = [0, 50, 9999, 12345.6, -141500, 1234567, -500, 455_589_172_750, -86_163_801_007];
const shortForms: Readonly<Record<Language, Readonly<Record<"thousands" | "millions", readonly string[]>>>> = {
  en: {
    thousands: [
      "€0",
      "€50",
      "€9,999",
      "€12.3K",
      "(€141.5K)",
      "€1,234.6K",
      "(€0.5K)",
      "€455,589,172.8K",
      "(€86,163,801.0K)",
    ],
    millions: ["€0", "€50", "€9,999", "€12,346", "(€141,500)", "€1.2M", "(€500)", "€455,589.2M", "(€86,163,801,007)"],
  },
  tr: {
    thousands: [
      "₺0",
      "₺50",
      "₺9.999",
      "₺12,3~bin",
      "(₺141,5~bin)",
      "₺1.234,6~bin",
      "(₺0,5~bin)",
      "₺455.589.172,8~bin",
      "(₺86.163.801,0~bin)",
    ],
    millions: [
      "₺0",
      "₺50",
      "₺9.999",
      "₺12.346",
      "(₺141.500)",
      "₺1,2~Mn",
      "(₺500)",
      "₺455.589,2~Mn",
      "(₺86.163.801.007)",
    ],
  },
  fa: {
    thousands: [
      ...["0~ریال", "50~ریال", "9٬999~ریال", "12٫3~هزار~ریال", "(141٫5~هزار)~ریال"],
      ...["1٬234٫6~هزار~ریال", "(0٫5~هزار)~ریال", "455٬589٬172٫8~هزار~ریال", "(86٬163٬801٫0~هزار)~ریال"],
    ],
    // All of them, losses, too: their unit says so.
    millions: ["0", "0", "0", "0", "(0)", "1", "(0)", "455٬589", "(86٬164)"],
  },
  fi: {
    thousands: [
      "0~€",
      "50~€",
      "9~999~€",
      "12,3~t.~€",
      "−141,5~t.~€",
      "1~234,6~t.~€",
      "−0,5~t.~€",
      "455~589~172,8~t.~€",
      "−86~163~801,0~t.~€",
    ],
    millions: [
      "0~€",
      "50~€",
      "9~999~€",
      "12~346~€",
      "−141~500~€",
      "1,2~milj.~€",
      "−500~€",
      "455~589,2~milj.~€",
      "−86~163~801~007~€",
    ],
  },
};

const bare = (text: string): string =>
  text
    .replace(/[\u200e\u200f]/g, "")
    .replace(/ +(?=\u00a0)/g, "")
    .replace(/[\u00a0\u202f]/g, "~")
    .trim();

const allRows = (language: Language) => [...rowsOf(language), ...Object.entries(shortForms[language])];
const written = (language: Language) => allRows(language).map(([name, texts]) => [name, ...texts]);

describeWith(["LibreOffice"], "the formats of a language in LibreOffice", () => {
  it.each(languages)("show numbers as its finance writes them: %s", async (language) => {
    const [shown = []] = await shownTexts(
      [{ name: language, bytes: await writeXlsx(sheetOf(language)) }],
      usualRegions[language],
    );
    const texts = allRows(language).map(([name, { length }], row) => [
      name,
      ...(shown[row] ?? []).slice(0, length).map(bare),
    ]);
    expect(texts).toEqual(written(language));
  });
});

/** As the grid does with Latin digits: its formats have the signs of the reader's language, for Persian those of English. */
it.each(languages)("the formats of a language show numbers so in the grid: %s", (language) => {
  const cells = sheetOf(language).sheets[0]?.cells ?? [];
  const signs = language === "fa" ? "en" : language;
  const texts = allRows(language).map(([name], row) => [
    name,
    ...cells
      .filter((cell) => cell.row === row)
      .map(({ format = "", value }) => bare(withSigns(numfmt.format(format, value, { locale: signs }), language))),
  ]);
  const wanted = written(language).map((row) => row.map((text) => text.replaceAll("٬", ",").replaceAll("٫", ".")));
  expect(texts).toEqual(wanted);
});
