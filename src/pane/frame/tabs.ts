/** The tabs of the pane, in their order. A tab is listed once it has something to show. */
export const tabs = ["result", "functions", "share"] as const;

export type Tab = (typeof tabs)[number];

export const isTab = (word: string | undefined): word is Tab => tabs.some((tab) => tab === word);
