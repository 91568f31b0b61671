/** The posts whose employer some words name. */
import { sameEmployer } from "../../agreement/plainNames";
import type { PostDates } from "../../postDates";

export const namedPosts = (text: string, posts: readonly PostDates[]): PostDates[] =>
  posts.filter(({ post }) => {
    const name = post.employer?.text ?? "";
    const [word = ""] = name.split(/\s+/);
    return word.length > 2 && text.includes(word) && sameEmployer(name, text) > 0;
  });
