import { CommandError } from "../../command-error.ts";

/** The layout of a page does not match its grammar, so nothing is known about its codes. */
export class LayoutError extends CommandError {
  override readonly status = 3;
}
