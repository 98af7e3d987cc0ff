import type { GeoContext } from 'd3-geo';

/** Points nearer than this to the one before are left out, in pixels: nobody sees them, and a map holds thousands. */
const NEAR = 0.9;
/** Rings that are smaller than this both ways are left out. */
const SPECK = 1.4;

type Point = readonly [x: number, y: number];

/**
 * Takes the points of a projected shape, as a canvas would, and writes the data of an SVG path with a digit after the point: what is too
 * small to be seen is left out.
 * Example: `moveTo(0, 0)`, `lineTo(10, 0)`, `lineTo(10, 10)`, `closePath()` → `path()` is `M0 0l10 0 0 10z`.
 */
export class PathPen implements GeoContext {
  #path = '';
  #ring: Point[] = [];

  /** The path so far; a shape without anything to be seen gives an empty one. */
  path(): string {
    return this.#path;
  }

  /** A shape begins with its first point. */
  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const last = this.#ring.at(-1);
    if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= NEAR) this.#ring.push([x, y]);
  }

  closePath(): void {
    const ring = this.#ring;
    this.#ring = [];
    if (ring.length < 3 || isSpeck(ring)) return;
    let [x, y] = [0, 0];
    const steps = ring.map(([toX, toY], place) => {
      // Steps are between what was written, so that rounding does not add up.
      const [dx, dy] = [round(toX - x), round(toY - y)];
      [x, y] = [x + dx, y + dy];
      return `${place === 0 ? 'M' : place === 1 ? 'l' : ' '}${dx} ${dy}`;
    });
    this.#path += `${steps.join('')}z`;
  }

  /** Shapes hold no arcs; points, which are drawn as such, are none of ours. */
  arc(): void {}
}

function isSpeck(ring: readonly Point[]): boolean {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(...xs) - Math.min(...xs) < SPECK && Math.max(...ys) - Math.min(...ys) < SPECK;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
