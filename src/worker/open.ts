/** The worker's script is a file of its own, made where this is bundled. */
export const openWorker = (): Worker =>
  new Worker(/* webpackChunkName: "simulation" */ new URL("./index.ts", import.meta.url));
