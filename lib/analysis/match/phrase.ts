/** A phrase of a posting that asks for something, and what the part of a posting that it stands in is about. */
export type State = "required" | "preferred" | "excluded" | "duties" | "none";

export interface Phrase {
  want: "required" | "preferred";
  text: string;
  /** True for an item of a list, false for a sentence of prose. */
  listed: boolean;
  /** False for a sentence that asks by no word of its own and only names things, which counts where little is asked. */
  asked: boolean;
  /** True for what is said of the work under a heading of duties. */
  duty: boolean;
}
