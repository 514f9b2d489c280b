/** Data as it comes off the wire, read with care. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const jsonOf = (value: unknown): Json => (isJson(value) ? value : {});

export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

export const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
