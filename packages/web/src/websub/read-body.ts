import { WebError } from '../errors/web-error.ts';

/** The whole body of a request. Errors: WebError `body-too-large`, as soon as it is known, by its length or by what came. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = (): WebError => new WebError('body-too-large', { bytes: limit }, { connection: 'close' });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      void reader?.cancel();
      throw tooLarge();
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}
