/** The first 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = Uint32Array.of(
  0x6a09e667,
  0xbb67ae85,
  0x3c6ef372,
  0xa54ff53a,
  0x510e527f,
  0x9b05688c,
  0x1f83d9ab,
  0x5be0cd19,
);
const ROUNDS = 64;
const BLOCK = 64;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const CONSTANTS = roundConstants();

/**
 * SHA-256 in lower-case hexadecimal. Browsers give their own only to pages that came over TLS, and only later; a service in a house's
 * own network has none. Example: `sha256(new TextEncoder().encode('abc'))` → `ba7816bf…`.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const hash = START.slice();
  const schedule = new Uint32Array(ROUNDS);
  for (let at = 0; at < padded.length; at += BLOCK) addBlock(hash, schedule, view, at);
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: Uint32Array, schedule: Uint32Array, view: DataView, at: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    if (round < 16) {
      schedule[round] = view.getUint32(at + 4 * round);
      continue;
    }
    const far = schedule[round - 15] ?? 0;
    const near = schedule[round - 2] ?? 0;
    const one = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const two = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    schedule[round] = (schedule[round - 16] ?? 0) + one + (schedule[round - 7] ?? 0) + two;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const mixed =
      h +
      (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
      choice +
      (CONSTANTS[round] ?? 0) +
      (schedule[round] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const other = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + mixed) | 0;
    d = c;
    c = b;
    b = a;
    a = (mixed + other) | 0;
  }
  for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) hash[place] = (hash[place] ?? 0) + value;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function roundConstants(): Uint32Array {
  const constants = new Uint32Array(ROUNDS);
  let found = 0;
  for (let number = 2; found < ROUNDS; number++) {
    if (!isPrime(number)) continue;
    const root = Math.cbrt(number);
    constants[found++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
  }
  return constants;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}
