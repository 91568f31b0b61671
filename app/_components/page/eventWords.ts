/** Product events in words, for those who read of them. One that has none is called by its name. */
const words: Readonly<Record<string, string>> = {
  read_begun: "Reads begun",
  read_finished: "Reads finished",
  read_failed: "Reads that failed",
  read_left: "Reads left before the end",
  match_made: "Job matches",
  report_saved: "Reports saved",
  report_claimed: "Reports moved in from a browser",
  report_exported: "Reports as PDF",
  reports_compared: "Comparisons",
  case_made: "Cases begun",
  case_filled: "Things put into a case",
  checkout_begun: "Checkouts begun",
  checkout_paid: "Purchases",
  signed_in: "Sign-ins",
  mail_wanted: "Changes of wishes about mail",
  unsubscribed: "Mail stopped by its link",
  account_exported: "Exports of the account",
  account_deleted: "Accounts deleted",
  request_failed: "Requests that failed on our side",
};

export const wordsOfEvent = (name: string): string => words[name] ?? name;
