/**
 * Lets Node load the engine of the workbench's grid, as Vite and webpack do: it imports from opentype.js, whose package offers its
 * module to bundlers alone.
 */
import { register } from "node:module";

const hooks = `
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return specifier === "opentype.js" ? { ...found, url: found.url.replace(/\\.js$/, ".mjs"), format: "module" } : found;
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
