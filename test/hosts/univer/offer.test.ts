import { expect, it } from "vitest";
import { metadata } from "../../../build/metadata";
import { offered } from "../../../src/hosts/univer/offer";
import { locales } from "../../../src/locales";

it("asks for the same arguments as Excel does, and leaves out the same", () => {
  const asked = (functions: readonly { parameters: readonly { name: string; optional?: boolean }[] }[]) =>
    functions.map(({ parameters }) => parameters.map(({ name, optional }) => [name, optional === true]));
  expect(asked(offered(locales.en))).toEqual(asked(metadata("en").functions));
});
