/** A refusal of the REST interface, with Discord's own code. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly reasons: readonly string[];

  constructor(status: number, code: number, message: string, reasons: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.reasons = reasons;
  }
}

export const invalidForm = (reasons: readonly string[]): ApiError =>
  new ApiError(400, 50035, "Invalid Form Body", reasons);

export const emptyMessage = (): ApiError => new ApiError(400, 50006, "Cannot send an empty message");
