/** An error response of Excel: the code that the client passes on, and a message for readers of the test. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalid = (message: string) => new Refusal("InvalidArgument", message);
export const gone = (what: string) => new Refusal("ItemNotFound", `${what} doesn't exist.`);
export const locked = (what: string) => new Refusal("AccessDenied", `${what} is protected.`);
