/** Words of the frame: the tabs, what is loaded on demand, and a second attempt. */
export const frame = {
  tabList: "Parts of the pane",
  tabs: { result: "Result", data: "Data", functions: "Functions", share: "Share" },
  loading: "Loading",
  unloaded: "This part could not be loaded. Check the connection, then try again.",
  again: "Try again",
} as const;
