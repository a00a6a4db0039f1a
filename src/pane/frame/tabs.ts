import type { Model } from "../../workbook/model/models";

/** The tabs of the pane, in their order. */
export const tabs = ["result", "data", "functions", "share"] as const;

export type Tab = (typeof tabs)[number];

/** A model of one page has neither goals nor a review. */
export const hasData = ({ template }: Model): boolean => template === "full";

export const isTab = (word: string | undefined): word is Tab => tabs.some((tab) => tab === word);
