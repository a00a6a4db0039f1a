/** Words of the site's pages without a script, in English. Code stands in backticks. */
export const site = {
  /** What the product is, in one sentence. */
  purpose:
    "CRM ROI for Excel answers whether a CRM is worth its cost: with functions for Excel, and with a cost and benefit workbook in Excel’s own formulas, whose headlines anyone can recalculate.",
  workbench: "Open the workbench: in the browser, without Excel",
  support: {
    title: "CRM ROI for Excel: support",
    answers: {
      notLoaded: {
        question: "A cell shows `#NAME?`",
        answer:
          "The add-in is not loaded in this Excel. Install it (Home, Add-ins), then recalculate with Ctrl+Alt+F9. If it stays, select the cell, press F2 and Enter.",
      },
      fault: {
        question: "A cell shows `#VALUE!` or `#N/A`",
        answer: "Right-click the cell and choose Explain with CRM ROI: the pane says why, and which cell is at fault.",
      },
      refused: {
        question: "Excel does not accept the formula",
        answer:
          "What separates arguments depends on the computer’s regional settings. Where your Excel writes 0,5 for a half, it is a semicolon: `=CRMROI(B2:E2;B3:E3)`; where it writes 0.5, usually a comma: `=CRMROI(B2:E2,B3:E3)`; with Persian settings perhaps “؛”. Function names and option words are the same in every language.",
      },
      wholeColumn: {
        question: "An argument is a whole column",
        answer: "Excel on the web refuses that: give the cells you use, such as `B2:B61`.",
      },
      other: {
        question: "Something else",
        answer:
          "Ask whoever gave you the add-in. Tell them the formula, what the cell shows, and your version of Excel (File, Account).",
      },
    },
  },
  privacy: {
    title: "CRM ROI for Excel: privacy",
    calculated:
      "Everything is calculated in Excel on your device. No figure, formula, file name or other content of a workbook is sent anywhere.",
    kept: "The add-in has no account, sets no cookies and doesn’t track use. Outside your workbook it keeps only what you have chosen or answered, such as language, currency and what the columns of an export mean, in your browser’s storage.",
    /** `statement` stands in it as a link. */
    requests:
      "Its files come from the site of whoever provides it, and Microsoft’s Office library comes from Microsoft. As with any web page, both see the request: your IP address, the time and the kind of browser. {statement} applies to Excel itself.",
    statement: "Microsoft’s privacy statement",
  },
} as const;
