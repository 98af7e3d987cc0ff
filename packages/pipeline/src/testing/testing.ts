/** What tests and trials of other packages use of the pipeline's. */
export { type BriefingVariant, harmlessVariants, wrongVariants } from './briefing-variants.ts';
export { type LivePipeline, startPipeline, until } from './live-pipeline.ts';
export { madeUpNews } from './made-up-news.ts';
export { type Newsroom, type NewsroomArticle, openNewsroom } from './newsroom.ts';
