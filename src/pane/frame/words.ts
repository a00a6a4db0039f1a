/** Words of the frame: the tabs, what is loaded on demand, and the foot. */
export const frame = {
  tabList: "Parts of the pane",
  tabs: { result: "Result", data: "Data", functions: "Functions", share: "Share" },
  digits: "Digits",
  digitKinds: { persian: "Persian", latin: "Latin" },
  digitsNotKept: "The browser keeps nothing here, so these digits hold until the page is closed.",
  selfTest: "Check this Excel",
  loading: "Loading",
  unloaded: "This part could not be loaded. Check the connection, then try again.",
  again: "Try again",
  version: "Version {version}",
  privacy: "Privacy",
} as const;
