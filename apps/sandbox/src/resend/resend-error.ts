/** The names and the status codes are Resend's own. */
const statusCodes = {
  missing_api_key: 401,
  invalid_api_key: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid_idempotency_key: 400,
  invalid_idempotent_request: 409,
  missing_required_field: 422,
  invalid_attachment: 422,
  validation_error: 422,
}
export type ResendErrorName = keyof typeof statusCodes

export class ResendError extends Error {
  override readonly name: ResendErrorName
  readonly statusCode: number

  constructor(name: ResendErrorName, message: string, statusCode: number = statusCodes[name]) {
    super(message)
    this.name = name
    this.statusCode = statusCode
  }

  toJSON(): Readonly<Record<string, unknown>> {
    return { statusCode: this.statusCode, name: this.name, message: this.message }
  }
}
