// Measures the service at work: items through the whole pipeline, feeds without anything new, claims judged again. Each on a database of its own in a temporary folder; cannot tell what a network adds. Usage: bench-pipeline.ts items|feeds|recheck [SIZE] [WORKERS]
import { benchFeeds } from './bench-pipeline/feeds.ts';
import { benchItems } from './bench-pipeline/items.ts';
import { benchRecheck } from './bench-pipeline/recheck.ts';

const [what, size, workers] = process.argv.slice(2);
switch (what) {
  case 'items':
    await benchItems(Number(size ?? 10_000), Number(workers ?? 1));
    break;
  case 'feeds':
    await benchFeeds(Number(size ?? 500));
    break;
  case 'recheck':
    await benchRecheck(Number(size ?? 100_000));
    break;
  default:
    console.error('usage: bench-pipeline.ts items [ITEMS] [WORKERS] | feeds [FEEDS] | recheck [CLAIMS]');
    process.exitCode = 2;
}
