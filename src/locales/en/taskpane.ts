/** Every word of the page beside the workbook, in English; descriptions of functions come from the catalogue. */
export const taskpane = {
  title: "CRM ROI functions",
  purpose: "Type one of these in a cell, beginning with =. Excel shows the arguments as you type.",
  find: "Find a function",
  nothing: "No function matches.",
  parameters: "Arguments",
  optional: "optional",
  example: "Example",
  gives: "gives",
  table: "a table in the cells below and beside it",
  separator: "Here arguments are separated by a comma; where your Excel writes 0,5 for a half, by a semicolon.",
  support: "Support",
  privacy: "Privacy",
} as const;
