/**
 * All the script of the landing page: the form, the sample, and the way to /read. Bundled by itself (scripts/bundle.mjs)
 * and put into the page, which is sent without React.
 */
import { driveReadForm } from "../../_components/readForm/driveReadForm";
import { handOver, takeSealed } from "../../_components/readForm/handOver";
import { driveSample } from "./driveSample";

/** Has the browser fetch what /read is made of while one still types; a read does not wait for it. */
async function fetchAhead(): Promise<void> {
  const text = await fetch("/read").then((response) => response.text());
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const script of page.querySelectorAll("script[src]:not([nomodule])")) {
    const link = document.createElement("link");
    link.rel = "prefetch";
    link.href = script.getAttribute("src") ?? "";
    document.head.append(link);
  }
}

const form = document.querySelector<HTMLFormElement>(".read-form");
const sample = document.getElementById("sample");
// What was handed over and never taken, since /read did not come, ends here.
takeSealed();
if (sample) driveSample(sample);
if (form) {
  driveReadForm(form, {
    start: null,
    onRead: (read) => {
      void handOver(read).then((isOnItsWay) => location.assign(isOnItsWay ? "/read" : "/read#again"));
    },
    onTouch: () => void fetchAhead().catch(() => undefined),
  });
}
