/** How bytes in CP949 become text: a host's own decoder, or a table that is loaded when it is first needed. */
export type ReadCp949 = (bytes: Uint8Array) => string | Promise<string>;

/** In Node, whose own `euc-kr` lacks the syllables that CP949 adds (똠, 펲), so that they would come out broken. */
export async function readCp949(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cp949').toWellFormed();
}
