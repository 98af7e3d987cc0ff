/** Whether a value of JSON is an object: `isObject({})` → true; `isObject([])` and `isObject(null)` → false. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
