/** The thread that checks drafts. It is served with a policy that lets it reach nothing: what it is given cannot leave it. */
import { answerDrafts } from './answer-drafts.ts';

answerDrafts(null);
